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
  const language = deck.language.startsWith('en') ? 'en' : 'nl';
  const pieces = [
    writeFrontMatter(deck, frontMatter),
    writeRichText(deck.introduction),
    ...deck.cards.map((card) => writeCard(card, language)),
  ];
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
}
