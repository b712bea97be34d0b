import { readFile } from 'node:fs/promises';
import { compileDeck, parseDeck } from '#core/deckfile';

const file = 'core/decks/nl/leerprincipes.md';

export interface LargeDeck {
  /** A deck file, Markdown. */
  readonly source: string;
  /** The same kind of deck as the deck tool writes it, JSON. */
  readonly compiled: string;
}

/** A deck of so many cards: those of a built-in one over and over, each time under other ids. */
export async function largeDeck(cards: number): Promise<LargeDeck> {
  const text = await readFile(file, 'utf8');
  const small = compileDeck(parseDeck(text, file).deck, '0'.repeat(64));
  const [head = '', ...sections] = text.split(/^(?=## )/m);
  const copies = Array.from({ length: cards }, (_, index) => ({
    section: sections[index % sections.length] ?? '',
    card: small.cards[index % small.cards.length],
    suffix: `-${Math.floor(index / sections.length)}`,
  }));
  return {
    source:
      head +
      copies.map(({ section, suffix }) => section.replace(/\{#([a-z0-9-]+)\}/, `{#$1${suffix}}`)).join(''),
    compiled: JSON.stringify({
      ...small,
      cards: copies.map(({ card, suffix }) => ({ ...card, id: `${card?.id ?? ''}${suffix}` })),
    }),
  };
}
