import type { NamedPart } from '#core/deck';
import type { Body } from './body';
import { startOf } from './markdown-nodes';
import type { PartVocabulary } from './part-labels';
import { readRichText } from './read-blocks';
import { readTitle } from './read-title';
import type { Section } from './sections';

/** Reads the parts of a card or a step. A repeated or unknown one is kept in order, and told. */
export function readParts<Name extends string>(
  sections: readonly Section[],
  body: Body,
  vocabulary: PartVocabulary<Name>,
): readonly NamedPart<Name>[] {
  const seen = new Set<string>();
  return sections.map(({ heading: node, nodes }) => {
    const heading = readTitle(node, body);
    const name = vocabulary.named(heading)?.name;
    const content = readRichText(nodes, body);
    if (seen.has(name ?? heading)) body.tell('part-repeated', startOf(node), { heading });
    seen.add(name ?? heading);
    if (name !== undefined) return { name, content };
    body.tell('part-unknown', startOf(node), { heading, suggestion: vocabulary.like(heading) });
    return { name: 'other', heading, content };
  });
}
