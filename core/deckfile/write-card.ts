import type { Card, Term } from '#core/deck';
import { cardKeys, type MetadataKey } from './metadata-keys';
import { cardParts } from './part-labels';
import type { ProblemLocale } from './problem-log';
import { writeMetadata } from './write-metadata';
import { writeSection } from './write-section';

/** A card in canonical form, without a line end behind it. */
export function writeCard(card: Card, language: ProblemLocale): string {
  const valueOf = (key: MetadataKey) => valueIn(card, key, language);
  const metadata = writeMetadata(cardKeys, valueOf, card.other, 'Status', language);
  return writeSection({ ...card, metadata, content: card.question }, cardKeys, cardParts, language);
}

function valueIn(card: Card, { field, values }: MetadataKey, language: ProblemLocale): string {
  const value = card[field];
  if (value === undefined) return '';
  const texts = typeof value === 'object' ? value : [String(value)];
  return texts
    .map((text) => (typeof values === 'object' ? labelOf(text, values, language) : text))
    .join('; ');
}

const labelOf = (id: string, terms: readonly Term[], language: ProblemLocale): string =>
  terms.find((term) => term.id === id)?.[language] ?? id;
