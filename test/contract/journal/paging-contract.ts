import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Journal, NoteQuery } from '#core/journal';
import { draftOf } from '../draft-of';
import type { MakeJournal } from '../journal-contract';

export function pagingContract(make: MakeJournal): void {
  describe('reading back', () => {
    const open = async () => {
      const journal = await make();
      onTestFinished(() => {
        journal.close();
      });
      return journal;
    };

    test('a page repeats or skips a note, also of the same millisecond', async () => {
      const times = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(times, fc.integer({ min: 1, max: 5 }), async (begun, limit) => {
          const journal = await make();
          for (const [index, now] of begun.entries()) {
            await journal.save(draftOf('', { id: `note-${10 + index}`, now }));
          }
          const read = await readAll(journal, { limit });
          const order = begun
            .map((now, index) => `${now} note-${10 + index}`)
            .sort()
            .reverse();
          expect(read).toEqual(order);
          journal.close();
        }),
        { numRuns: 30 },
      );
    });

    test('the last page promises another', async () => {
      const journal = await open();
      expect(await journal.list({ limit: 2 })).toEqual({ notes: [] });
      await journal.save(draftOf('', { id: 'a' }));
      await journal.save(draftOf('', { id: 'b' }));
      expect(await journal.list({ limit: 2 })).not.toHaveProperty('next');
      expect(await journal.list({ limit: 1 })).toHaveProperty('next');
    });

    test('the notes of a card or deck have others among them', async () => {
      const journal = await open();
      for (const [deckId, cardId] of [
        ['set', 'a'],
        ['set', 'b'],
        ['set-2', 'a'],
        ['se', 't'],
      ] as const) {
        await journal.save(draftOf('', { id: `${deckId}/${cardId}`, deckId, cardId }));
      }
      const read = async (query: Partial<NoteQuery>) => {
        const { notes } = await journal.list({ limit: 10, ...query });
        return notes.map(({ id }) => id);
      };
      expect(await read({ deckId: 'set' })).toEqual(['set/b', 'set/a']);
      expect(await read({ deckId: 'set', cardId: 'a' })).toEqual(['set/a']);
      expect(await read({ deckId: 'none' })).toEqual([]);
      const { next } = await journal.list({ limit: 1, deckId: 'set' });
      expect(await read({ deckId: 'set', ...(next && { after: next }) })).toEqual(['set/a']);
    });

    test("today's card goes on with the note of yesterday, or of another card", async () => {
      const journal = await open();
      const card = { deckId: 'set', cardId: 'a' };
      await journal.save(draftOf('gisteren', { ...card, id: 'y', now: 99 }));
      expect(await journal.latestOn(card, 100)).toBeUndefined();
      await journal.save(draftOf('andere kaart', { ...card, cardId: 'b', id: 'o', now: 200 }));
      expect(await journal.latestOn(card, 100)).toBeUndefined();
      await journal.save(draftOf('vanochtend', { ...card, id: 't1', now: 100 }));
      await journal.save(draftOf('vanmiddag', { ...card, id: 't2', now: 150 }));
      expect(await journal.latestOn(card, 100)).toMatchObject({ id: 't2' });
      expect(await journal.latestOn(card, 0)).toMatchObject({ id: 't2' });
    });
  });
}

async function readAll(journal: Journal, query: NoteQuery): Promise<string[]> {
  const { notes, next } = await journal.list(query);
  expect(notes.length).toBeLessThanOrEqual(query.limit);
  const page = notes.map(({ createdAt, id }) => `${createdAt} ${id}`);
  return next ? [...page, ...(await readAll(journal, { ...query, after: next }))] : page;
}
