import type { Note, NoteCursor } from './journal';

/** Sorts notes the way the database's indexes do: by `createdAt`, then by `id`, both falling. */
export function newestFirst(a: Note, b: Note): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** Whether a note comes on a later page than the one that ended at this cursor. */
export function isPast(note: Note, [createdAt, id]: NoteCursor): boolean {
  return note.createdAt < createdAt || (note.createdAt === createdAt && note.id < id);
}
