import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { draftOf, nextDraft } from '../draft-of';
import type { MakeJournal } from '../journal-contract';
import { textsIn } from '../texts-in';

export function savingContract(make: MakeJournal): void {
  describe('saving', () => {
    const open = async () => {
      const journal = await make();
      onTestFinished(() => {
        journal.close();
      });
      return journal;
    };

    test('a note comes back otherwise than it was written', async () => {
      const journal = await open();
      const draft = draftOf('Ik stelde een vraag en wachtte.', { now: 42 });
      const { id, deckId, cardId, body } = draft;
      const note = { id, deckId, cardId, body, revision: 1, createdAt: 42, updatedAt: 42 };
      expect(await journal.save(draft)).toEqual({ kind: 'saved', note });
      expect(await journal.list({ limit: 10 })).toEqual({ notes: [note] });
    });

    test('a note forgets when it was begun', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Eerst', { now: 1 }));
      const { note: later } = await journal.save(nextDraft(note, 'Eerst dit', 9));
      expect(later).toMatchObject({ revision: 2, createdAt: 1, updatedAt: 9 });
      expect(await textsIn(journal)).toEqual(['Eerst dit']);
    });

    test('a note is not found by its id, or one that is gone still is', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Hier'));
      await journal.save(draftOf('Daar'));
      expect(await journal.read(note.id)).toEqual(note);
      await journal.remove(note.id, note.revision);
      expect(await journal.read(note.id)).toBeUndefined();
    });

    test('a note changes with the object that it was saved from', async () => {
      const journal = await open();
      const moments = ['after'];
      const draft = draftOf('Vast');
      await journal.save({ ...draft, body: { ...draft.body, moments } });
      moments.push('before');
      expect((await journal.list({ limit: 1 })).notes[0]?.body.moments).toEqual(['after']);
    });

    test('a text with marks, emoji or broken characters comes back otherwise', async () => {
      const journal = await open();
      // Half a surrogate pair is what a cut in the middle of an emoji leaves behind.
      const anyText = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
      );
      let count = 0;
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const id = `note-${(count += 1)}`;
          await journal.save(draftOf(text, { id, now: count }));
          const { notes } = await journal.list({ limit: 1 });
          expect(notes[0]).toMatchObject({ id, body: { text } });
        }),
      );
    });

    test('a closed journal keeps quiet about what it does not keep', async () => {
      const journal = await open();
      journal.close();
      const closed = { name: 'JournalError', code: 'closed' };
      await expect(journal.save(draftOf('Te laat'))).rejects.toMatchObject(closed);
      await expect(journal.list({ limit: 1 })).rejects.toMatchObject(closed);
    });
  });
}
