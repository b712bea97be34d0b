import type { Card } from './card';
import type { Deck, DeckSummary } from './deck';
import type { GuideSummary } from './guide';

/** The version of the compiled form. A reader refuses any other. */
export const formatVersion = 1;

/** A deck as the deck tool writes it: `deck.schema.json`. Empty arrays and an empty `other` are left out. */
export type CompiledDeck = OmitEmpty<Omit<Deck, 'cards'>, 'title' | 'id' | 'version' | 'language'> & {
  readonly formatVersion: typeof formatVersion;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sourceHash: string;
  readonly cards: readonly CompiledCard[];
};

export type CompiledCard = OmitEmpty<Card, 'id' | 'title' | 'question'>;

/** The index that the deck tool writes beside the decks and guides: `index.json`. */
export interface DeckIndex {
  readonly formatVersion: typeof formatVersion;
  readonly decks: readonly DeckSummary[];
  /** Absent where there is none. */
  readonly guides?: readonly GuideSummary[];
}

export type OmitEmpty<Whole, Kept extends keyof Whole> = Pick<Whole, Kept> & Partial<Omit<Whole, Kept>>;
