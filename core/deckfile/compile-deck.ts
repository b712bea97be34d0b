import { formatVersion, type Card, type CompiledCard, type CompiledDeck, type Deck } from '#core/deck';

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

function compileCard({ id, title, question, ...rest }: Card): CompiledCard {
  return { id, title, question, ...withoutEmpty(rest) };
}

/** The object without fields that are undefined, or a list or object with nothing in it. */
function withoutEmpty<T extends object>(whole: T): Partial<T> {
  const isFull = ([, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined;
  // Leaving fields out of T gives a Partial<T>; entries lose which.
  return Object.fromEntries(Object.entries(whole).filter(isFull)) as Partial<T>;
}
