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
      expect(await journal.remove(note.id, note.revision)).toEqual({ kind: 'removed', note });
      expect(await textsIn(journal)).toEqual([]);
      await journal.restore(note);
      expect(await journal.list({ limit: 1 })).toEqual({ notes: [note] });
      expect(await journal.save(nextDraft(note, 'Verder'))).toMatchObject({ kind: 'saved' });
    });

    test('a removal takes along what was written since it was read', async () => {
      const journal = await open();
      const { note: read } = await journal.save(draftOf('Gelezen'));
      const { note } = await journal.save(nextDraft(read, 'Gelezen, en verder geschreven'));
      expect(await journal.remove(read.id, read.revision)).toEqual({ kind: 'moved-on', note });
      expect(await textsIn(journal)).toEqual(['Gelezen, en verder geschreven']);
    });

    test('removing what is gone fails', async () => {
      const journal = await open();
      expect(await journal.remove('nergens', 1)).toEqual({ kind: 'gone' });
    });

    test('a removal overtakes a save that was asked for before it', async () => {
      const journal = await open();
      const saves = [journal.save(draftOf('Een')), journal.save(draftOf('Een twee'))];
      expect(await journal.remove('note', 2)).toMatchObject({ note: { body: { text: 'Een twee' } } });
      await Promise.all(saves);
      expect(await textsIn(journal)).toEqual([]);
    });

    test('a restored note takes the place of what was written there since', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Oud'));
      await journal.remove(note.id, note.revision);
      await journal.save(draftOf('Nieuw'));
      await journal.restore(note);
      expect(await textsIn(journal)).toEqual(['Nieuw', 'Oud']);
    });

    test('restoring twice makes two', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Eén'));
      await journal.remove(note.id, note.revision);
      await journal.restore(note);
      await journal.restore(note);
      expect(await textsIn(journal)).toEqual(['Eén']);
    });
  });
}
