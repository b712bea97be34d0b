import { deckKey, type Deck } from '#core/deck';
import type { InstallFacts, InstalledDeck } from './library';

/** What the list tells of a deck. */
export function describeDeck(deck: Deck, { origin, sourceHash, installedAt }: InstallFacts): InstalledDeck {
  const { id, language, title, version, accent } = deck;
  return {
    key: deckKey(deck),
    id,
    language,
    title,
    version,
    ...(accent !== undefined && { accent }),
    cardCount: deck.cards.length,
    origin,
    sourceHash,
    installedAt,
  };
}
