import type { Note } from './journal';
import type { Standing } from './settle-save';

/**
 * What to add so that a removed note is back: the note as it was; a copy under a new id where its id is taken
 * by another text; nothing where the same text stands there already.
 */
export function settleRestore(note: Note, standing: Standing, newId: () => string): Note | undefined {
  if (standing === undefined) return note;
  if (standing !== 'unreadable' && standing.body.text === note.body.text) return undefined;
  return { ...note, id: newId(), revision: 1 };
}
