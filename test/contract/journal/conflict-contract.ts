import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Note } from '#core/journal';
import { draftOf, nextDraft } from '../draft-of';
import type { MakeJournal } from '../journal-contract';
import { textsIn } from '../texts-in';

export function conflictContract(make: MakeJournal): void {
  describe('saving over one another', () => {
    const open = async () => {
      const journal = await make();
      onTestFinished(() => {
        journal.close();
      });
      return journal;
    };

    test('a save that read an older revision costs a text', async () => {
      const journal = await open();
      const { note: first } = await journal.save(draftOf('Begin'));
      const { note: other } = await journal.save(nextDraft(first, 'Van het andere paneel'));
      const outcome = await journal.save(nextDraft(first, 'Van dit paneel', 77));
      expect(outcome).toMatchObject({ kind: 'kept-both', other });
      expect(outcome.note).toMatchObject({ revision: 1, createdAt: 77, cardId: first.cardId });
      expect(outcome.note.id).not.toBe(first.id);
      expect(await textsIn(journal)).toEqual(['Van dit paneel', 'Van het andere paneel']);
    });

    test('two beginnings under one id cost a text', async () => {
      const journal = await open();
      await journal.save(draftOf('De ene'));
      expect(await journal.save(draftOf('De andere'))).toMatchObject({ kind: 'kept-both' });
      expect(await textsIn(journal)).toEqual(['De andere', 'De ene']);
    });

    test('the same text twice is taken for a conflict', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Gelijk'));
      const outcome = await journal.save(draftOf('Gelijk', { now: 5_000 }));
      expect(outcome).toEqual({ kind: 'saved', note });
      expect(await textsIn(journal)).toEqual(['Gelijk']);
    });

    test('a note that was removed meanwhile takes the text along', async () => {
      const journal = await open();
      const { note } = await journal.save(draftOf('Begin'));
      await journal.remove(note.id, note.revision);
      const outcome = await journal.save(nextDraft(note, 'Toch verder'));
      expect(outcome).toMatchObject({ kind: 'kept-both', other: undefined, note: { revision: 1 } });
      expect(outcome.note.id).not.toBe(note.id);
      expect(await textsIn(journal)).toEqual(['Toch verder']);
    });

    test('someone who types faster than the disk writes becomes two people', async () => {
      const journal = await open();
      const outcomes = await Promise.all(
        ['W', 'Wa', 'Wat', 'Wat?'].map((text, index) => journal.save(draftOf(text, { now: index }))),
      );
      expect(outcomes.map(({ kind }) => kind)).toEqual(['saved', 'saved', 'saved', 'saved']);
      expect(outcomes.at(-1)?.note).toMatchObject({ id: 'note', revision: 4, createdAt: 0 });
      expect(await textsIn(journal)).toEqual(['Wat?']);
    });

    test('a save that knows the first revision but not the second is taken for another', async () => {
      const journal = await open();
      const first = journal.save(draftOf('A'));
      const second = journal.save(draftOf('AB'));
      const third = first.then(({ note }) => journal.save(nextDraft(note, 'ABC')));
      const kinds = await Promise.all([first, second, third].map(async (save) => (await save).kind));
      expect(kinds).toEqual(['saved', 'saved', 'saved']);
      expect(await textsIn(journal)).toEqual(['ABC']);
    });

    test('what is typed while a note moves to a new id stays behind', async () => {
      const journal = await open();
      const { note: first } = await journal.save(draftOf('Begin'));
      const { note: other } = await journal.save(nextDraft(first, 'Ander'));
      const outcomes = await Promise.all(
        ['Eigen', 'Eigen tekst'].map((text) => journal.save(nextDraft(first, text))),
      );
      expect(outcomes.map(({ kind }) => kind)).toEqual(['kept-both', 'kept-both']);
      expect(outcomes[1]).toMatchObject({ other, note: { id: outcomes[0]?.note.id, revision: 2 } });
      expect(await textsIn(journal)).toEqual(['Ander', 'Eigen tekst']);
    });

    test('of two people who never see each other, one loses the last text', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom('a', 'b')), async (turns) => {
          const journal = await make();
          const held = new Map<string, Note>();
          for (const [turn, who] of turns.entries()) {
            const before = held.get(who);
            const text = `${who}${turn}`;
            const { note } = await journal.save(before ? nextDraft(before, text) : draftOf(text));
            held.set(who, note);
          }
          const last = [...held.values()].map(({ body }) => body.text).sort();
          expect(await textsIn(journal)).toEqual(last);
          journal.close();
        }),
        { numRuns: 30 },
      );
    });
  });
}
