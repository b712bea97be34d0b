import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { deckKey, type Card, type Deck } from '#core/deck';
import type { DeckOrigin, Library } from '#core/library';
import type { Locale } from '#core/locale';

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

  async function load(): Promise<void> {
    const readings = [
      fetchBuiltIn(locale.peek()).then((read) => {
        builtIn.value = read;
      }),
      readAdded().then((read) => {
        added.value = read;
      }),
    ];
    const outcomes = await Promise.allSettled(readings);
    status.value =
      outcomes.some(({ status: outcome }) => outcome === 'rejected') && decks.value.length === 0
        ? 'failed'
        : 'ready';
  }

  /** What stood in memory is kept: only decks that are new or changed are read from the library. */
  async function readAdded(): Promise<readonly ShelvedDeck[]> {
    const known = new Map(added.peek().map((shelved) => [shelved.key, shelved]));
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

  const stopWatching = library.watch(() => {
    void load();
  });
  return {
    decks,
    entries,
    status,
    find: (reference) => byReference.value.get(reference),
    load,
    dispose: stopWatching,
  };
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
