import type { Deck } from '#core/deck';

/** The decks that a person added on this machine. Built-in decks are not in it. */
export interface Library {
  /** What is installed, without the cards, by title. */
  list(): Promise<readonly InstalledDeck[]>;

  /** The whole deck, or undefined when it is not installed. `key` is `deckKey(deck)`. */
  read(key: string): Promise<Deck | undefined>;

  /**
   * Takes a deck up or replaces the one with its key, where `isWanted` says so of what stands there: it is asked in
   * the transaction that writes, so that no other window comes between. `compareDecks` helps it.
   */
  install(deck: Deck, facts: InstallFacts, isWanted?: (before: Standing) => boolean): Promise<Installing>;

  /** Takes a deck away. Its notes stay, in the journal. */
  remove(key: string): Promise<void>;

  /** Hears of every change, in this page and in others. Gives the function that stops it. */
  watch(listener: () => void): () => void;

  close(): void;
}

/** What stands under a key: a deck, something that this version cannot read, or nothing. */
export type Standing = InstalledDeck | 'unreadable' | undefined;

/** What came of installing. */
export interface Installing {
  /** Whether the deck was taken up. */
  readonly taken: boolean;
  /** What stood under its key until then, and still stands where it was not taken up. */
  readonly before: Standing;
}

export interface InstallFacts {
  readonly origin: DeckOrigin;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sourceHash: string;
  /** Milliseconds since the epoch. */
  readonly installedAt: number;
}

/** Where a deck came from; the same key from another origin is asked about first. */
export type DeckOrigin =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string };

export interface InstalledDeck extends InstallFacts {
  readonly key: string;
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly version: string;
  readonly accent?: string;
  readonly cardCount: number;
}
