import { describe, expect, onTestFinished, test } from 'vitest';
import { draftOf, nextDraft } from '../draft-of';
import type { MakeJournal } from '../journal-contract';
import { textsIn } from '../texts-in';

export function removalContract(make: MakeJournal): void {
  describe('removing and restoring', () => {
    const open = async () => {
      const journal = await make();
      onTestFinished(() => {
        journal.close();
      });
      return journal;
    };

    test('a deletion cannot be undone', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Weg'));
      expect(await journal.remove(note.id)).toEqual(note);
      expect(await textsIn(journal)).toEqual([]);
      await journal.restore(note);
      expect(await journal.list({ limit: 1 })).toEqual({ notes: [note] });
      expect(await journal.save(nextDraft(note, 'Verder'))).toMatchObject({ kind: 'saved' });
    });

    test('removing what is gone fails', async () => {
      const journal = await open();
      expect(await journal.remove('nergens')).toBeUndefined();
    });

    test('a removal overtakes a save that was asked for before it', async () => {
      const journal = await open();
      const saves = [journal.save(draftOf('Een')), journal.save(draftOf('Een twee'))];
      expect(await journal.remove('note')).toMatchObject({ body: { text: 'Een twee' } });
      await Promise.all(saves);
      expect(await textsIn(journal)).toEqual([]);
    });

    test('a restored note takes the place of what was written there since', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Oud'));
      await journal.remove(note.id);
      await journal.save(draftOf('Nieuw'));
      await journal.restore(note);
      expect(await textsIn(journal)).toEqual(['Nieuw', 'Oud']);
    });

    test('restoring twice makes two', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Eén'));
      await journal.remove(note.id);
      await journal.restore(note);
      await journal.restore(note);
      expect(await textsIn(journal)).toEqual(['Eén']);
    });
  });
}
