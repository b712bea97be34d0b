import { formatVersion, type Card, type CompiledCard, type CompiledDeck, type Deck } from '#core/deck';
import { withoutEmpty } from './without-empty';

/**
 * A deck as plain JSON, by `deck.schema.json`: empty arrays and absent facts are left out.
 *
 * @param sourceHash SHA-256 of the source file, hexadecimal, lower case
 */
export function compileDeck(deck: Deck, sourceHash: string): CompiledDeck {
  const { id, title, version, language, cards, ...rest } = deck;
  return {
    formatVersion,
    id,
    title,
    version,
    language,
    sourceHash,
    ...withoutEmpty(rest),
    cards: cards.map(compileCard),
  };
}

/** A card as plain JSON, by the same schema. */
export function compileCard({ id, title, question, ...rest }: Card): CompiledCard {
  return { id, title, question, ...withoutEmpty(rest) };
}
