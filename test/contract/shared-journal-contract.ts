import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Journal, JournalChange } from '#core/journal';
import { draftOf, nextDraft } from './draft-of';
import { ownName } from './own-name';
import { textsIn } from './texts-in';

/** What journals of two pages on one database keep to. `open` gives a connection of its own to the one named. */
export function sharedJournalContract(name: string, open: (database: string) => Promise<Journal>): void {
  describe(name, () => {
    const openBoth = async () => {
      const database = ownName();
      const pair = [await open(database), await open(database)] as const;
      onTestFinished(() => {
        pair.forEach((journal) => {
          journal.close();
        });
      });
      return pair;
    };

    test('two edits at the same moment cost a text', async () => {
      const [here, there] = await openBoth();
      const { note } = await here.save(draftOf('Begin'));
      const outcomes = await Promise.all([
        here.save(nextDraft(note, 'Hier')),
        there.save(nextDraft(note, 'Daar')),
      ]);
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['kept-both', 'saved']);
      expect(await textsIn(there)).toEqual(['Daar', 'Hier']);
    });

    test('many edits from both sides cost the last text of one', async () => {
      const [here, there] = await openBoth();
      const { note: start } = await here.save(draftOf('Begin'));
      const write = async (journal: Journal, who: string) => {
        let note = start;
        for (let turn = 1; turn <= 20; turn += 1) {
          ({ note } = await journal.save(nextDraft(note, `${who} ${turn}`)));
        }
      };
      await Promise.all([write(here, 'Hier'), write(there, 'Daar')]);
      expect(await textsIn(here)).toEqual(['Daar 20', 'Hier 20']);
    });

    test('a removal there takes along what is written here', async () => {
      const [here, there] = await openBoth();
      const { note } = await here.save(draftOf('Begin'));
      await Promise.all([there.remove(note.id, note.revision), here.save(nextDraft(note, 'Verder'))]);
      // Whichever came first: a removal finds that the note moved on, or the text becomes a note of its own.
      expect(await textsIn(here)).toEqual(['Verder']);
    });

    test('a change there is not heard here, or tells what was written', async () => {
      const [here, there] = await openBoth();
      const heard: JournalChange[] = [];
      here.watch((change) => heard.push(change));
      const { note } = await there.save(draftOf('Geheim'));
      await there.remove(note.id, note.revision);
      const card = { deckId: note.deckId, cardId: note.cardId };
      await vi.waitFor(() => {
        expect(heard).toEqual([
          { kind: 'saved', id: 'note', card, revision: 1 },
          { kind: 'removed', id: 'note', card },
        ]);
      });
    });
  });
}
