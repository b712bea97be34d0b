/**
 * The journal: what a person wrote, on this machine alone.
 *
 * Every implementation passes the contract in `test/contract`. Errors are `JournalError`s.
 */
export interface Journal {
  /** The note as it stands now, or undefined when it is gone. */
  read(id: string): Promise<Note | undefined>;

  /** The newest note on a card that was begun at or after `since` (ms since the epoch), or undefined. */
  latestOn(card: CardKey, since: number): Promise<Note | undefined>;

  /** One page of notes, newest first (by `createdAt`), and the cursor of the next page when there is one. */
  list(query: NoteQuery): Promise<NotePage>;

  /**
   * Keeps a note. Resolves when it is on the disk (`durability: 'strict'`, after `tx.done`), never before.
   *
   * `draft.revision` is the revision that was read, 0 for a new note. Where the stored note has moved on,
   * neither text is lost: the stored one stays, the draft becomes a note of its own, and the outcome says so.
   * The same text again is no conflict. Saves of one note that are on their way together are one hand writing on,
   * and the last one stands.
   */
  save(draft: NoteDraft): Promise<SaveOutcome>;

  /**
   * Takes a note away and gives it back, so that the deletion can be undone. `revision` is the one that was read: a
   * note that another page wrote on since then stays, and the outcome says so.
   */
  remove(id: string, revision: number): Promise<RemoveOutcome>;

  /**
   * Puts a removed note back as it was. Where another text stands under its id by then, both are kept: the note
   * comes back under a new id.
   */
  restore(note: Note): Promise<void>;

  /** Hears of every change, in this page and in others. Gives the function that stops it. */
  watch(listener: (change: JournalChange) => void): () => void;

  close(): void;
}

export interface CardKey {
  readonly deckId: string;
  readonly cardId: string;
}

/** What one person wrote on one card at one moment, with the wording that it answered. */
export interface Note extends CardKey {
  /** A UUID, minted at the entry point. */
  readonly id: string;
  /** Counts the saves, from 1. */
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly body: NoteBody;
}

/** The prose of a note. The card's wording is a snapshot: no update or removal of a deck can orphan a note. */
export interface NoteBody {
  readonly text: string;
  /** The question as plain text. */
  readonly question: string;
  readonly cardTitle: string;
  readonly deckTitle: string;
  readonly deckVersion: string;
  readonly language: string;
  readonly moments: readonly string[];
  readonly principles: readonly string[];
  readonly themes: readonly string[];
}

export type NoteDraft = Pick<Note, 'id' | 'deckId' | 'cardId' | 'revision' | 'body'> & {
  /** The time of this save, ms since the epoch. It is `createdAt` too where the note is new. */
  readonly now: number;
};

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly note: Note }
  /** `note` holds the draft's text under a new id; `other` is the note that stood in the store. */
  | { readonly kind: 'kept-both'; readonly note: Note; readonly other: Note | undefined };

export type RemoveOutcome =
  | { readonly kind: 'removed'; readonly note: Note }
  /** `note` is what stands there now. */
  | { readonly kind: 'moved-on'; readonly note: Note }
  | { readonly kind: 'gone' };

export interface NoteQuery {
  /** How many notes a page holds at most; from 1. */
  readonly limit: number;
  /** The cursor that the page before gave. */
  readonly after?: NoteCursor;
  readonly deckId?: string;
  /** Only together with `deckId`. */
  readonly cardId?: string;
}

/** Opaque to callers. */
export type NoteCursor = readonly [createdAt: number, id: string];

export interface NotePage {
  readonly notes: readonly Note[];
  readonly next?: NoteCursor;
}

export type JournalChange =
  | { readonly kind: 'saved'; readonly id: string; readonly card: CardKey; readonly revision: number }
  | { readonly kind: 'removed'; readonly id: string; readonly card: CardKey };

/** Why the journal could not do what was asked. The text stays with the caller. */
export class JournalError extends Error {
  override readonly name = 'JournalError';
  constructor(
    readonly code: 'blocked' | 'full' | 'closed' | 'unavailable',
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
