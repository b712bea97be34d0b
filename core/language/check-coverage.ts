import { labelOf } from '#core/deck';
import { cardKeys, termsOf, valuesOf, type MetadataKey } from '#core/deckfile';
import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';

/**
 * How many cards of a kind the sets have together (the content model of Stilstaan, for the 128 cards of its own sets):
 * with fewer, a choice soon gives the same card again.
 */
const least: Readonly<Partial<Record<MetadataKey['field'], number>>> = {
  moments: 12,
  withWhom: 10,
  minutes: 6,
  principles: 8,
};
const cardsOfAll = 128;

/**
 * Tells which moments, company, minutes and principles have few cards in several sets together. Sets with fewer cards
 * than ours need fewer, in proportion; a vocabulary that no card uses is not asked for.
 */
export function checkCoverage(files: readonly CheckedFile[], tell: Tell): void {
  const decks = files.filter((file) => file.cards.length > 0);
  const [first] = decks;
  if (!first || decks.length < 2) return;
  const cards = decks.flatMap((file) => file.cards.map(({ card }) => card));
  const share = Math.min(1, cards.length / cardsOfAll);
  for (const key of cardKeys.all) {
    const terms = termsOf(key);
    const counts = terms.map(({ id }) => cards.filter((card) => valuesOf(card, key).includes(id)).length);
    const enough = Math.floor((least[key.field] ?? 0) * share);
    const thin = terms.flatMap(({ id }, index) =>
      (counts[index] ?? 0) < enough ? [`${labelOf(terms, id, 'nl')} ${counts[index] ?? 0}`] : [],
    );
    if (thin.length === 0 || counts.every((count) => count === 0)) continue;
    const place = { source: first.source, line: 1, column: 1 };
    tell(place, 'coverage-thin', { key: key.nl, thin: thin.join('; ') });
  }
}
