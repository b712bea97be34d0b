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
  const chunks = transaction.objectStore('deckCards');
  const count = Math.ceil(cards.length / chunkSize);
  await Promise.all([
    chunks.delete(chunksOf(key)),
    // Async, so that one that throws waits for those that are on their way, and none is left without an ear.
    ...Array.from({ length: count }, async (_, chunk) =>
      chunks.put({ key, chunk, cards: cards.slice(chunk * chunkSize, (chunk + 1) * chunkSize) }),
    ),
  ]);
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
