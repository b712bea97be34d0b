import type { Deck } from '#core/deck';
import type { FileProblem } from './file-problem';

/** What a file turned out to be. */
export type ParsedFile =
  | {
      readonly kind: 'deck';
      readonly deck: Deck;
      readonly problems: readonly FileProblem[];
      /** SHA-256 of the deck's source, hexadecimal. */
      readonly sourceHash: string;
    }
  | { readonly kind: NoDeck; readonly problems?: readonly FileProblem[] };

/** Why a file gives no deck. */
export type NoDeck = 'unreadable' | 'not-utf8' | 'too-slow' | 'too-large';
