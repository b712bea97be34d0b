import * as v from 'valibot';
import type { Reading, Writing } from './schema';

/** Cards in one record: 10,000 cards stored this way took a seventh of the time of one record a card. */
const chunkSize = 100;

const chunkSchema = v.object({ cards: v.array(v.unknown()) });

/**
 * Puts cards in the place of those that stood under this key. One chunk at a time, since copying ten thousand cards at
 * once would hold up the person who types.
 */
export async function replaceCards(
  transaction: Writing<'decks' | 'deckCards'>,
  key: string,
  cards: readonly unknown[],
): Promise<void> {
  const chunks = transaction.objectStore('deckCards');
  const count = Math.ceil(cards.length / chunkSize);
  await chunks.delete(chunksOf(key));
  for (let chunk = 0; chunk < count; chunk++) {
    await chunks.put({ key, chunk, cards: cards.slice(chunk * chunkSize, (chunk + 1) * chunkSize) });
  }
}

/**
 * The cards under this key, in their order and as they came off the disk: a chunk at a time, each in a task of its own,
 * so that whoever checks them holds nobody up. A chunk that cannot be read is passed over.
 */
export async function* readCards(
  transaction: Reading<'decks' | 'deckCards'>,
  key: string,
): AsyncGenerator<readonly unknown[], void> {
  let cursor = await transaction.objectStore('deckCards').openCursor(chunksOf(key));
  while (cursor) {
    const chunk = v.safeParse(chunkSchema, cursor.value);
    if (chunk.success) yield chunk.output.cards;
    cursor = await cursor.continue();
  }
}

function chunksOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
