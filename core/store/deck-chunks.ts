import * as v from 'valibot';
import type { Reading, Writing } from './schema';

/** Cards in one record: 10,000 cards stored this way took a seventh of the time of one record a card. */
const chunkSize = 100;

const chunkSchema = v.object({ cards: v.array(v.unknown()) });

/** Puts cards in the place of those that stood under this key. */
export async function replaceCards(
  transaction: Writing<'decks' | 'deckCards'>,
  key: string,
  cards: readonly unknown[],
): Promise<void> {
  const store = transaction.objectStore('deckCards');
  const requests: Promise<unknown>[] = [store.delete(chunksOf(key))];
  for (let chunk = 0; chunk * chunkSize < cards.length; chunk += 1) {
    const start = chunk * chunkSize;
    requests.push(store.put({ key, chunk, cards: cards.slice(start, start + chunkSize) }));
  }
  await Promise.all(requests);
}

/** The cards under this key, in their order and as they came off the disk. */
export async function readCards(
  transaction: Reading<'decks' | 'deckCards'>,
  key: string,
): Promise<unknown[]> {
  const chunks = await transaction.objectStore('deckCards').getAll(chunksOf(key));
  return chunks.flatMap((value) => {
    const chunk = v.safeParse(chunkSchema, value);
    return chunk.success ? chunk.output.cards : [];
  });
}

function chunksOf(key: string): IDBKeyRange {
  return IDBKeyRange.bound([key], [key, []]);
}
