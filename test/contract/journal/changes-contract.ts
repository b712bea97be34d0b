import { describe, expect, onTestFinished, test } from 'vitest';
import type { JournalChange } from '#core/journal';
import { draftOf, nextDraft } from '../draft-of';
import type { MakeJournal } from '../journal-contract';

export function changesContract(make: MakeJournal): void {
  describe('hearing of changes', () => {
    const open = async () => {
      const journal = await make();
      onTestFinished(() => {
        journal.close();
      });
      const heard: JournalChange[] = [];
      const stop = journal.watch((change) => heard.push(change));
      return { journal, heard, stop };
    };
    const { deckId, cardId } = draftOf('');
    const card = { deckId, cardId };

    test('a change is missed, or tells what was written', async () => {
      const { journal, heard } = await open();
      const { note } = await journal.save(draftOf('Geheim'));
      await journal.save(nextDraft(note, 'Geheimer'));
      await journal.remove(note.id, 2);
      await journal.restore(note);
      expect(heard).toEqual([
        { kind: 'saved', id: 'note', card, revision: 1 },
        { kind: 'saved', id: 'note', card, revision: 2 },
        { kind: 'removed', id: 'note', card },
        { kind: 'saved', id: 'note', card, revision: 1 },
      ]);
    });

    test('a note that moved to a new id is told under the old one', async () => {
      const { journal, heard } = await open();
      await journal.save(draftOf('De ene'));
      const { note } = await journal.save(draftOf('De andere'));
      expect(heard.at(-1)).toEqual({ kind: 'saved', id: note.id, card, revision: 1 });
    });

    test('nothing happened, and it is told all the same', async () => {
      const { journal, heard } = await open();
      const { note } = await journal.save(draftOf('Gelijk'));
      await journal.save(draftOf('Gelijk'));
      await journal.restore(note);
      await journal.remove('nergens', 1);
      expect(heard).toHaveLength(1);
    });

    test('who stopped listening, or closed, still hears', async () => {
      const { journal, heard, stop } = await open();
      stop();
      const late: JournalChange[] = [];
      journal.watch((change) => late.push(change));
      const saving = journal.save(draftOf('Net op tijd'));
      journal.close();
      await saving.catch(() => undefined);
      expect([...heard, ...late]).toEqual([]);
    });
  });
}
