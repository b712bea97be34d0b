import type { Card, Part } from '#core/deck';
import type { Body } from './body';
import type { CardId } from './card-ids';
import { startOf } from './markdown-nodes';
import { emptyDraft, type DeckContext } from './metadata-draft';
import { normalizeRichText } from './normalize-rich-text';
import { partLabels, partNamed } from './part-labels';
import type { ProblemLocale } from './problem-log';
import { readRichText } from './read-blocks';
import { metadataListOf, readMetadata } from './read-metadata';
import { readTitle, type CardTitle } from './read-title';
import { cutAt, type Section } from './sections';
import { suggest } from './suggest';

/** Reads one card: its section, with the title and id that were found for it. */
export function readCard(
  section: Section,
  { title, id: fixed }: CardTitle,
  { id, taken }: CardId,
  body: Body,
  deck: DeckContext,
): Card {
  const at = startOf(section.heading);
  if (taken !== undefined) body.tell('card-id-repeated', at, { id: taken, used: id });
  else if (fixed === undefined) body.tell('card-without-id', at, { id });
  if (title === '') body.tell('card-title-empty', at, {});

  const { before, sections } = cutAt(3, section.nodes, body);
  const list = metadataListOf(before, body);
  const { draft, strays } = list ? readMetadata(list, body, deck) : { draft: emptyDraft(), strays: [] };
  const question = [...normalizeRichText(strays), ...readRichText(list ? before.slice(1) : before, body)];
  if (question.length === 0) body.tell('card-question-empty', at, {});

  return {
    id,
    title,
    question,
    parts: readParts(sections, body, deck.language),
    ...draft.lists,
    ...draft.texts,
    ...(draft.minutes && { minutes: draft.minutes }),
    other: draft.other,
  };
}

function readParts(sections: readonly Section[], body: Body, language: ProblemLocale): readonly Part[] {
  const seen = new Set<string>();
  return sections.map(({ heading: node, nodes }) => {
    const heading = readTitle(node, body);
    const name = partNamed(heading);
    const content = readRichText(nodes, body);
    if (seen.has(name ?? heading)) body.tell('part-repeated', startOf(node), { heading });
    seen.add(name ?? heading);
    if (name) return { name, content };
    const labels = Object.values(partLabels).map((label) => label[language]);
    body.tell('part-unknown', startOf(node), { heading, suggestion: suggest(heading, labels) });
    return { name: 'other', heading, content };
  });
}
