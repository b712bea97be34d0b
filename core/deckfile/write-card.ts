import { labelOf, type Card } from '#core/deck';
import { termsOf, valuesOf } from './card-terms';
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

const valueIn = (card: Card, key: MetadataKey, language: ProblemLocale): string =>
  valuesOf(card, key)
    .map((value) => labelOf(termsOf(key), value, language))
    .join('; ');
