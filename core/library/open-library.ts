import { deckKey } from '#core/deck';
import { readCards, replaceCards, StoreError, type Store } from '#core/store';
import { byTitle } from './by-title';
import { openDeckChanges } from './deck-changes';
import { deckOf, deckRowOf, installedDeckOf, standingOf } from './deck-row';
import type { Library } from './library';
import { LibraryError } from './library-error';

const tables = ['decks', 'deckCards'] as const;

/**
 * The library in the database. A deck is taken up whole or not at all: a browser that stops halfway leaves the old
 * one as it was. The store stays the caller's: `close` ends the library and lets the store be.
 */
export function openLibrary(store: Store): Library {
  const changes = openDeckChanges(`${store.name}:library`);
  let closed = false;

  async function use<Result>(work: () => Promise<Result>): Promise<Result> {
    if (closed) throw new LibraryError('closed');
    try {
      return await work();
    } catch (cause) {
      throw cause instanceof StoreError ? new LibraryError(cause.code, { cause }) : cause;
    }
  }

  return {
    list: () =>
      use(async () => {
        const rows = await store.read(['decks'], (transaction) => transaction.objectStore('decks').getAll());
        return rows.flatMap((row) => installedDeckOf(row) ?? []).sort(byTitle);
      }),

    read: (key) =>
      use(() =>
        store.read(tables, async (transaction) => {
          const row = await transaction.objectStore('decks').get(key);
          return row === undefined ? undefined : await deckOf(row, readCards(transaction, key));
        }),
      ),

    install: (deck, facts, isWanted = () => true) =>
      use(async () => {
        const key = deckKey(deck);
        const installing = await store.write(tables, async (transaction) => {
          const decks = transaction.objectStore('decks');
          const before = standingOf(await decks.get(key));
          if (!isWanted(before)) return { taken: false, before };
          await decks.put(deckRowOf(deck, facts));
          await replaceCards(transaction, key, deck.cards);
          return { taken: true, before };
        });
        if (installing.taken) changes.tell('changed');
        return installing;
      }),

    remove: (key) =>
      use(async () => {
        const removed = await store.write(tables, async (transaction) => {
          const decks = transaction.objectStore('decks');
          const known = (await decks.getKey(key)) !== undefined;
          await decks.delete(key);
          await replaceCards(transaction, key, []);
          return known;
        });
        if (removed) changes.tell('changed');
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
