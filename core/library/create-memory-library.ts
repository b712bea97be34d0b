import { deckKey, type Deck } from '#core/deck';
import { byTitle } from './by-title';
import { openDeckChanges } from './deck-changes';
import { describeDeck } from './describe-deck';
import type { InstalledDeck, Library } from './library';
import { LibraryError } from './library-error';

/** A library that lives as long as the page and is heard in it alone: where there is no database. */
export function createMemoryLibrary(): Library {
  const decks = new Map<string, { readonly deck: Deck; readonly installed: InstalledDeck }>();
  const changes = openDeckChanges();
  let closed = false;

  async function use<Result>(work: () => Result): Promise<Result> {
    await Promise.resolve();
    if (closed) throw new LibraryError('closed');
    return work();
  }

  return {
    list: () => use(() => [...decks.values()].map(({ installed }) => installed).sort(byTitle)),

    read: (key) => use(() => decks.get(key)?.deck),

    install: (deck, facts, isWanted = () => true) =>
      use(() => {
        const before = decks.get(deckKey(deck))?.installed;
        if (!isWanted(before)) return { taken: false, before };
        decks.set(deckKey(deck), { deck: structuredClone(deck), installed: describeDeck(deck, facts) });
        changes.tell('changed');
        return { taken: true, before };
      }),

    remove: (key) =>
      use(() => {
        if (decks.delete(key)) changes.tell('changed');
      }),

    watch: (listener) =>
      changes.watch(() => {
        listener();
      }),

    close() {
      closed = true;
      changes.close();
    },
  };
}
