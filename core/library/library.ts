import type { Deck } from '#core/deck';

/** The decks that a person added on this machine. Built-in decks are not in it. */
export interface Library {
  /** Whether decks outlive the page. */
  readonly durable: boolean;

  /** What is installed, without the cards, by title. */
  list(): Promise<readonly InstalledDeck[]>;

  /** The whole deck, or undefined when it is not installed. `key` is `deckKey(deck)`. */
  read(key: string): Promise<Deck | undefined>;

  /** Takes a deck up or replaces the one with its key. Whether it should is for `compareDecks` to say first. */
  install(deck: Deck, facts: InstallFacts): Promise<void>;

  /** Takes a deck away. Its notes stay, in the journal. */
  remove(key: string): Promise<void>;

  /** Hears of every change, in this page and in others. Gives the function that stops it. */
  watch(listener: () => void): () => void;

  close(): void;
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
