import { labelOf, minutes, moments, principles, withWhom, type Card, type Term } from '#core/deck';
import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';

interface Wanted {
  readonly key: string;
  readonly terms: readonly Term[];
  readonly least: number;
  readonly of: (card: Card) => readonly string[];
}

/**
 * How many cards of a kind the sets have together (the content model of Stilstaan, for the 128 cards of its own sets):
 * with fewer, a choice soon gives the same card again.
 */
const wanted: readonly Wanted[] = [
  { key: 'Moment', terms: moments, least: 12, of: (card) => card.moments },
  { key: 'Met wie', terms: withWhom, least: 10, of: (card) => card.withWhom },
  {
    key: 'Minuten',
    terms: minutes.map((value) => ({ id: `${value}`, nl: `${value}`, en: `${value}` })),
    least: 6,
    of: ({ minutes: value }) => (value === undefined ? [] : [`${value}`]),
  },
  { key: 'Principe', terms: principles, least: 8, of: (card) => card.principles },
];
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
  for (const { key, terms, least, of } of wanted) {
    const counts = new Map<string, number>(terms.map(({ id }) => [id, 0]));
    for (const id of cards.flatMap(of)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const thin = [...counts].filter(([, count]) => count < Math.floor(least * share));
    if (thin.length === 0 || [...counts.values()].every((count) => count === 0)) continue;
    const told = thin.map(([id, count]) => `${labelOf(terms, id, 'nl')} ${count}`).join('; ');
    tell({ source: first.source, line: 1, column: 1 }, 'coverage-thin', { key, thin: told });
  }
}
