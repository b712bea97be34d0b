import type { Deck } from '#core/deck';
import type { DeckStanding } from '#core/library';
import type { FileProblem } from './file-problem';
import type { NoDeck } from './parsed-file';

/** Where the adding of a file stands, and what the person is told. */
export type AddingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: NoDeck; readonly file: string; readonly problems: readonly FileProblem[] }
  /** Nothing is added until the person says so. */
  | {
      readonly kind: 'broken';
      readonly file: string;
      readonly deck: Deck;
      readonly problems: readonly FileProblem[];
    }
  | { readonly kind: 'asking'; readonly deck: Deck; readonly here: DeckStanding | 'unreadable' }
  | { readonly kind: 'same' | 'older' | 'changed'; readonly deck: Deck; readonly here: DeckStanding }
  | {
      readonly kind: 'added';
      readonly deck: Deck;
      /** The version in whose place it came, where that could be read. */
      readonly replaced?: string | undefined;
      readonly problems: readonly FileProblem[];
    }
  | { readonly kind: 'removed'; readonly deck: Deck }
  | { readonly kind: 'not-kept'; readonly deck: Deck };
