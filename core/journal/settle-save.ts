import type { Note, NoteDraft, SaveOutcome } from './journal';

/** What stands under the draft's id: a note, nothing, or something that this version cannot read. */
export type Standing = Note | 'unreadable' | undefined;

export interface Settled {
  readonly outcome: SaveOutcome;
  /** What is left to write so that the outcome is true. */
  readonly write: 'add' | 'replace' | 'nothing';
}

/** Decides what a save comes to, so that no text is lost whatever happened to the note meanwhile. */
export function settleSave(draft: NoteDraft, standing: Standing, newId: () => string): Settled {
  if (standing === undefined && draft.revision === 0) {
    return { write: 'add', outcome: { kind: 'saved', note: begin(draft, draft.id) } };
  }
  if (standing === undefined || standing === 'unreadable') {
    return { write: 'add', outcome: { kind: 'kept-both', note: begin(draft, newId()), other: undefined } };
  }
  if (standing.revision === draft.revision) {
    return { write: 'replace', outcome: { kind: 'saved', note: goOn(draft, standing) } };
  }
  if (standing.body.text === draft.body.text) {
    return { write: 'nothing', outcome: { kind: 'saved', note: standing } };
  }
  return { write: 'add', outcome: { kind: 'kept-both', note: begin(draft, newId()), other: standing } };
}

function begin({ deckId, cardId, body, now }: NoteDraft, id: string): Note {
  return { id, deckId, cardId, revision: 1, createdAt: now, updatedAt: now, body };
}

function goOn({ body, now }: NoteDraft, note: Note): Note {
  return { ...note, revision: note.revision + 1, updatedAt: now, body };
}
