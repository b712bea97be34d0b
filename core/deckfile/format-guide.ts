import type { Guide } from '#core/deck';
import { joinPieces } from './format-deck';
import { writeRichText } from './write-blocks';
import { writeFrontMatter } from './write-front-matter';
import { writeStep } from './write-step';

/**
 * A guide as a guide file in canonical form. For every guide that `parseDeckFile` can give, it gives it back from
 * this text; a text in canonical form comes out as it went in.
 *
 * @param frontMatter the YAML that the guide came with, if any: its comments are kept
 */
export function formatGuide(guide: Guide, frontMatter?: string): string {
  const { id, title, version, language, licence, authors, summary, variants, group, roles, other } = guide;
  const facts = {
    guide: id,
    ...{ title, version, language, licence, authors, summary, variants },
    // A number without quotes, as one writes it.
    group: group !== undefined && /^\d+$/.test(group) ? Number(group) : group,
    roles,
    'optional-roles': guide.optionalRoles,
  };
  const labels = language.startsWith('en') ? 'en' : 'nl';
  return joinPieces([
    writeFrontMatter(facts, other, frontMatter),
    writeRichText(guide.introduction),
    ...guide.steps.map((step) => writeStep(step, labels)),
  ]);
}
