import { parseRow, type Row } from './row';
import type { Reading } from './schema';

export interface RowQuery {
  readonly type: string;
  readonly deckId?: string;
  /** Only together with `deckId`. */
  readonly cardId?: string;
  /** Rows made at or after this time, ms since the epoch. */
  readonly since?: number;
  /** Rows that come after this one in the order given here: where the page before stopped. */
  readonly before?: readonly [createdAt: number, id: string];
}

/**
 * Rows from the newest on: by `createdAt`, then by `id`, both falling. Reads one at a time, as many as are asked
 * for, so a page costs the same however many rows there are. Rows that cannot be read are passed over.
 */
export async function* newestRows(transaction: Reading<'rows'>, query: RowQuery): AsyncGenerator<Row, void> {
  const { index, range } = indexFor(query);
  let cursor = await transaction.objectStore('rows').index(index).openCursor(range, 'prev');
  while (cursor) {
    const row = parseRow(cursor.value);
    if (row) yield row;
    cursor = await cursor.continue();
  }
}

function indexFor({ type, deckId, cardId, since, before }: RowQuery) {
  const [index, prefix] =
    deckId === undefined
      ? (['newest', [type]] as const)
      : cardId === undefined
        ? (['deck', [type, deckId]] as const)
        : (['card', [type, deckId, cardId]] as const);
  // A key that is an array comes after every number and string, and a longer array after its own beginning.
  const lower = [...prefix, since ?? -Infinity];
  const upper = before ? [...prefix, ...before] : [...prefix, []];
  return { index, range: IDBKeyRange.bound(lower, upper, false, true) };
}
