import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { deckKey, type Card, type Deck } from '#core/deck';
import type { DeckOrigin, Library } from '#core/library';
import type { Locale } from '#core/locale';
import { createTurns } from './turns';

/** A deck that cards are drawn from now. */
export interface ShelvedDeck {
  readonly key: string;
  readonly deck: Deck;
  readonly origin: DeckOrigin;
  /** SHA-256 of the deck's source file, hexadecimal. */
  readonly sourceHash: string;
}

/** A card with the deck it stands in. */
export interface CardEntry {
  /** `deckKey/cardId`: what addresses and memory use. */
  readonly reference: string;
  readonly card: Card;
  /** Its place in the deck, from 1. */
  readonly number: number;
  readonly shelved: ShelvedDeck;
}

export interface Shelf {
  readonly decks: ReadonlySignal<readonly ShelvedDeck[]>;
  readonly entries: ReadonlySignal<readonly CardEntry[]>;
  readonly status: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  find(reference: string): CardEntry | undefined;
  /** Reads everything again. Never rejects: a failure is a status. */
  load(): Promise<void>;
  /** Resolves when what changed in the library so far has been read. Never rejects. */
  caughtUp(): Promise<void>;
  /** The deck with that key that comes with Stilstaan, also where an added one stands in its place. Never rejects. */
  builtIn(key: string): Promise<ShelvedDeck | undefined>;
  dispose(): void;
}

export interface ShelfPowers {
  readonly library: Library;
  /** The decks that come with Stilstaan, in every language there is. Rejects when none can be read. */
  readonly fetchBuiltIn: (locale: Locale) => Promise<readonly ShelvedDeck[]>;
  readonly locale: ReadonlySignal<Locale>;
}

/**
 * The decks at hand: what comes with Stilstaan and what the person added. An added deck with the key of a built-in
 * one stands in its place.
 */
export function createShelf({ library, fetchBuiltIn, locale }: ShelfPowers): Shelf {
  const builtIn = signal<readonly ShelvedDeck[]>([]);
  const added = signal<readonly ShelvedDeck[]>([]);
  const status = signal<'loading' | 'ready' | 'failed'>('loading');

  const decks = computed(() => {
    const replaced = new Set(added.value.map(({ key }) => key));
    return [...builtIn.value.filter(({ key }) => !replaced.has(key)), ...added.value];
  });
  const entries = computed(() => decks.value.flatMap(entriesOf));
  const byReference = computed(() => new Map(entries.value.map((entry) => [entry.reference, entry])));

  let fetching: Promise<void> | undefined;
  const readAdded = createTurns(async () => {
    added.value = await readInstalled(library, added.peek());
  });

  function fetchAgain(): Promise<void> {
    const own = fetchBuiltIn(locale.peek()).then((fetched) => {
      // Another language was chosen meanwhile.
      if (own === fetching) builtIn.value = fetched;
    });
    fetching = own;
    return own;
  }

  async function load(): Promise<void> {
    const outcomes = await Promise.allSettled([fetchAgain(), readAdded.again()]);
    status.value =
      outcomes.some(({ status: outcome }) => outcome === 'rejected') && decks.value.length === 0
        ? 'failed'
        : 'ready';
  }

  const stopWatching = library.watch(() => {
    readAdded.again().then(
      () => {
        if (status.peek() === 'failed' && decks.peek().length > 0) status.value = 'ready';
      },
      () => {
        // What stood on the shelf still does.
      },
    );
  });
  return {
    decks,
    entries,
    status,
    find: (reference) => byReference.value.get(reference),
    load,
    caughtUp: () => readAdded.caughtUp(),
    async builtIn(key) {
      await (fetching ?? fetchAgain()).catch(() => undefined);
      return builtIn.peek().find((shelved) => shelved.key === key);
    },
    dispose: stopWatching,
  };
}

/** What stood in memory is kept: only decks that are new or changed are read from the library. */
async function readInstalled(
  library: Library,
  standing: readonly ShelvedDeck[],
): Promise<readonly ShelvedDeck[]> {
  const known = new Map(standing.map((shelved) => [shelved.key, shelved]));
  const read = await Promise.all(
    (await library.list()).map(async ({ key, origin, sourceHash }) => {
      const shelved = known.get(key);
      if (shelved?.sourceHash === sourceHash) return shelved;
      const deck = await library.read(key);
      return deck && { key, deck, origin, sourceHash };
    }),
  );
  return read.filter((shelved) => shelved !== undefined);
}

/** The cards of one deck, each with its number. */
export function entriesOf(shelved: ShelvedDeck): readonly CardEntry[] {
  const key = deckKey(shelved.deck);
  return shelved.deck.cards.map((card, index) => ({
    reference: `${key}/${card.id}`,
    card,
    number: index + 1,
    shelved,
  }));
}
