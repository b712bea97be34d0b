import type { Deck } from '#core/deck';
import { writeRichText } from './write-blocks';
import { writeCard } from './write-card';
import { writeFrontMatter } from './write-front-matter';

/**
 * A deck as a deck file in canonical form. For every deck that `parseDeck` can give, `parseDeck` gives it
 * back from this text; a text in canonical form comes out as it went in.
 *
 * @param frontMatter the YAML that the deck came with, if any: its comments are kept
 */
export function formatDeck(deck: Deck, frontMatter?: string): string {
  const { id, title, version, language, licence, authors, accent, summary, other } = deck;
  const facts = { deck: id, title, version, language, licence, authors, accent, summary };
  const labels = language.startsWith('en') ? 'en' : 'nl';
  return joinPieces([
    writeFrontMatter(facts, other, frontMatter),
    writeRichText(deck.introduction),
    ...deck.cards.map((card) => writeCard(card, labels)),
  ]);
}

/** The pieces of a file with an empty line between; an empty piece is left out. */
export const joinPieces = (pieces: readonly string[]): string =>
  `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
