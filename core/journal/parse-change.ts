import * as v from 'valibot';
import type { JournalChange } from './journal';

const card = v.object({ deckId: v.string(), cardId: v.string() });

const changeSchema = v.variant('kind', [
  v.object({ kind: v.literal('saved'), id: v.string(), card, revision: v.number() }),
  v.object({ kind: v.literal('removed'), id: v.string(), card }),
]);

/** A change as another page told it, or undefined where this version does not know it. */
export function parseChange(data: unknown): JournalChange | undefined {
  const result = v.safeParse(changeSchema, data);
  return result.success ? result.output : undefined;
}
