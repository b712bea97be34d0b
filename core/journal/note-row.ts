import type { Row } from '#core/store';
import * as v from 'valibot';
import type { Note } from './journal';

/** The `type` of the rows that are notes. */
export const noteType = 'note';

/** The version of a note's body that this code reads and writes. */
const noteSchema = 1;

const bodySchema = v.object({
  text: v.string(),
  question: v.string(),
  cardTitle: v.string(),
  deckTitle: v.string(),
  deckVersion: v.string(),
  language: v.string(),
  moments: v.array(v.string()),
  principles: v.array(v.string()),
  themes: v.array(v.string()),
});

export function rowOf(note: Note): Row {
  const { body, ...rest } = note;
  return { ...rest, type: noteType, schema: noteSchema, body: { plain: body } };
}

/** The note in a row, or undefined where the row holds something else, is sealed, or is of a newer version. */
export function noteOf(row: Row): Note | undefined {
  const { id, type, schema, revision, createdAt, updatedAt, deckId, cardId, body } = row;
  if (type !== noteType || schema !== noteSchema) return undefined;
  if (deckId === undefined || cardId === undefined || !('plain' in body)) return undefined;
  const plain = v.safeParse(bodySchema, body.plain);
  if (!plain.success) return undefined;
  return { id, deckId, cardId, revision, createdAt, updatedAt, body: plain.output };
}
