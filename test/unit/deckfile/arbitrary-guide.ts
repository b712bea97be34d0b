import { guidePartNames, leadByAll, mostMinutes, type Guide, type GuideStep } from '#core/deck';
import fc from 'fast-check';
import { anyId, anyTitle, otherMetadata, partNamed } from './arbitrary-card';
import { anyName, anyVersion, otherFacts } from './arbitrary-deck';
import { normalRichText } from './arbitrary-rich-text';
import { word } from './arbitrary-text';

const minutes = fc.integer({ min: 1, max: mostMinutes });

/** What two roles are told apart by when one leads, and a role from everybody. */
const roleKey = (role: string) =>
  role.normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').toLowerCase();
/** Whether a step can be led by the role: one called `all` is kept and told, but as a lead the word means everybody. */
const canLead = (role: string) => !/^(all|allen)$/.test(roleKey(role));
const role = fc.oneof({ weight: 9, arbitrary: anyName }, fc.constantFrom('all', 'Allen'));

const steps = (roles: readonly string[]): fc.Arbitrary<readonly GuideStep[]> => {
  const step = fc
    .record(
      {
        id: anyId,
        title: anyTitle,
        minutes: fc.array(fc.oneof(minutes, fc.constant(null)), { maxLength: 3 }),
        lead: fc.constantFrom(leadByAll, ...roles.filter(canLead)),
        cards: fc.uniqueArray(
          fc.tuple(anyId, anyId).map((ids) => ids.join('/')),
          { maxLength: 2 },
        ),
        record: fc.uniqueArray(
          word.map((text) => text.replace(/[;,]/g, '').trim()).filter((text) => text !== ''),
          { maxLength: 2 },
        ),
        content: normalRichText,
        parts: fc.array(partNamed(guidePartNames), { maxLength: 2 }),
        other: otherMetadata,
      },
      { requiredKeys: ['id', 'title', 'minutes', 'cards', 'record', 'content', 'parts', 'other'] },
    )
    // Never without a known key: a list would not be metadata then.
    .map((made) => (made.other.length > 0 && made.lead === undefined ? { ...made, lead: leadByAll } : made));
  return fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 3 });
};

/** Every guide in normal form: one that `parseDeckFile` can give. */
export const normalGuide: fc.Arbitrary<Guide> = fc
  .uniqueArray(role, { selector: roleKey, maxLength: 4 })
  .chain((roles) =>
    fc.record(
      {
        id: anyId,
        title: word,
        version: anyVersion,
        language: fc.constantFrom('nl', 'en', 'nl-BE', 'fy'),
        licence: fc.constantFrom('CC-BY-SA-4.0', 'CC0-1.0'),
        authors: fc.array(anyName, { maxLength: 2 }),
        summary: word,
        variants: fc.uniqueArray(minutes, { maxLength: 3 }),
        group: fc.constantFrom('1', '12', '4-8', '999'),
        roles: fc.constant(roles.slice(0, 2)),
        optionalRoles: fc.constant(roles.slice(2)),
        introduction: normalRichText,
        steps: steps(roles),
        other: otherFacts,
      },
      {
        requiredKeys: [
          ...(['id', 'title', 'version', 'language', 'authors', 'variants'] as const),
          ...(['roles', 'optionalRoles', 'introduction', 'steps', 'other'] as const),
        ],
      },
    ),
  )
  // fast-check also makes objects without a prototype, which a strict comparison tells apart.
  .map((guide) => structuredClone(guide));
