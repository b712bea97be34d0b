import type { Card } from './card';
import type { CompiledCard, formatVersion, OmitEmpty } from './compiled-deck';
import type { Guide, GuideStep } from './guide';

/**
 * A guide as the deck tool writes it: `guide.schema.json`. It carries the cards that it refers to, so that a meeting
 * can be run from this one file. Empty arrays and an empty `other` are left out.
 */
export type CompiledGuide = OmitEmpty<Omit<Guide, 'steps'>, 'title' | 'id' | 'version' | 'language'> & {
  readonly formatVersion: typeof formatVersion;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sourceHash: string;
  readonly steps: readonly CompiledStep[];
  readonly decks?: readonly CarriedDeck<CompiledCard>[];
};

export type CompiledStep = OmitEmpty<GuideStep, 'id' | 'title'>;

/** A deck of which a guide carries cards, as it was when the guide was built. */
export interface CarriedDeck<C = Card> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly cards: readonly CarriedCard<C>[];
}

export interface CarriedCard<C = Card> {
  /** The card's place in its deck, counted from 1: what is printed on it. */
  readonly number: number;
  readonly card: C;
}
