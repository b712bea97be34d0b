import { newestRows, parseRow, type Reading, type RowQuery, type Writing } from '#core/store';
import type { Note } from './journal';
import { noteOf, noteType, rowOf } from './note-row';
import type { Standing } from './settle-save';

/** What stands under an id. A row that this version cannot read is told apart, so that it is left alone. */
export async function standingAt(
  transaction: Reading<'rows'> | Writing<'rows'>,
  id: string,
): Promise<Standing> {
  const value = await transaction.objectStore('rows').get(id);
  if (value === undefined) return undefined;
  const row = parseRow(value);
  return (row && noteOf(row)) ?? 'unreadable';
}

/** Writes a note under an id that is free. One that is taken fails the transaction: it would cost a text. */
export async function addNote(transaction: Writing<'rows'>, note: Note): Promise<void> {
  await transaction.objectStore('rows').add(rowOf(note));
}

export async function replaceNote(transaction: Writing<'rows'>, note: Note): Promise<void> {
  await transaction.objectStore('rows').put(rowOf(note));
}

/** The notes that can be read, newest first; one at a time, as many as are asked for. */
export async function* newestNotes(
  transaction: Reading<'rows'>,
  query: Omit<RowQuery, 'type'>,
): AsyncGenerator<Note, void> {
  for await (const row of newestRows(transaction, { ...query, type: noteType })) {
    const note = noteOf(row);
    if (note) yield note;
  }
}
