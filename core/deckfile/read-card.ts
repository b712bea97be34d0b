import type { Card } from '#core/deck';
import { addMetadata } from './add-metadata';
import type { Body } from './body';
import type { CardId } from './card-ids';
import { startOf } from './markdown-nodes';
import { emptyDraft, type DeckContext } from './metadata-draft';
import { normalizeRichText } from './normalize-rich-text';
import { cardKeys, type MetadataKey } from './metadata-keys';
import { cardParts } from './part-labels';
import { readRichText } from './read-blocks';
import { listLikeMetadata, metadataListOf, readMetadata, type MetadataTarget } from './read-metadata';
import { readParts } from './read-parts';
import type { CardTitle } from './read-title';
import { cutAt, type Section } from './sections';

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
  const list = metadataListOf(before, body, cardKeys);
  const draft = emptyDraft();
  const add: MetadataTarget<MetadataKey>['add'] = (known, line) => {
    addMetadata(draft, { ...line, known, deck });
  };
  const strays = list ? readMetadata(list, body, { keys: cardKeys, add, other: draft.other }) : [];
  const question = [...normalizeRichText(strays), ...readRichText(list ? before.slice(1) : before, body)];
  const misread = list ? undefined : listLikeMetadata(before, body, cardKeys);
  if (misread) body.tell('metadata-not-read', misread.start, misread.facts);
  if (question.length === 0 || (misread?.asks === false && before.length === 1))
    body.tell('card-question-empty', at, {});

  return {
    id,
    title,
    question,
    parts: readParts(sections, body, cardParts),
    ...draft.lists,
    ...draft.texts,
    ...(draft.minutes && { minutes: draft.minutes }),
    other: draft.other,
  };
}
