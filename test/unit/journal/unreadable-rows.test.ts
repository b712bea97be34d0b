import 'fake-indexeddb/auto';
import { expect, onTestFinished, test } from 'vitest';
import { openJournal } from '#core/journal';
import { openStore } from '#core/store';
import { countingIds } from '../../contract/counting-ids';
import { draftOf, nextDraft } from '../../contract/draft-of';
import { ownName } from '../../contract/own-name';
import { textsIn } from '../../contract/texts-in';

/** A journal with two notes and between them a row that this version cannot read. */
async function openWith(strange: object) {
  const store = await openStore({ name: ownName() });
  const journal = openJournal(store, { newId: countingIds() });
  onTestFinished(() => {
    journal.close();
    store.close();
  });
  await journal.save(draftOf('De eerste', { id: 'first', now: 1 }));
  await journal.save(draftOf('De laatste', { id: 'last', now: 3 }));
  const { body, deckId, cardId } = draftOf('Onleesbaar');
  const note = {
    id: 'strange',
    type: 'note',
    schema: 1,
    revision: 1,
    createdAt: 2,
    updatedAt: 2,
    deckId,
    cardId,
  };
  const row = { ...note, body: { plain: body }, ...strange };
  await store.write(['rows'], (transaction) => transaction.objectStore('rows').put(row));
  const stored = () => store.read(['rows'], (transaction) => transaction.objectStore('rows').get('strange'));
  return { journal, row, stored };
}

const strangers = [
  ['is damaged', { revision: 'two' }],
  ['is of a newer version', { schema: 2 }],
  ['is sealed', { body: { keyId: 'k', iv: new Uint8Array(12), cipher: new ArrayBuffer(8) } }],
  ['lacks its text', { body: { plain: { question: 'Wat zag je?' } } }],
  ['is of another kind', { type: 'intention' }],
] as const;

test.each(strangers)('a row that %s costs its neighbours', async (_, strange) => {
  const { journal } = await openWith(strange);
  expect(await textsIn(journal)).toEqual(['De eerste', 'De laatste']);
  const { notes, next } = await journal.list({ limit: 1 });
  expect(notes[0]).toMatchObject({ id: 'last' });
  const rest = await journal.list({ limit: 1, ...(next && { after: next }) });
  expect(rest).toMatchObject({ notes: [{ id: 'first' }] });
  expect(rest).not.toHaveProperty('next');
});

test.each(strangers)('a row that %s is written over or taken away', async (_, strange) => {
  const { journal, row, stored } = await openWith(strange);
  const outcome = await journal.save(draftOf('Nieuw', { id: 'strange', revision: 1 }));
  expect(outcome).toMatchObject({ kind: 'kept-both', other: undefined });
  await journal.restore({ ...outcome.note, id: 'strange' });
  expect(await journal.remove('strange', 1)).toEqual({ kind: 'gone' });
  expect(await stored()).toEqual(row);
  expect(await journal.save(nextDraft(outcome.note, 'Verder'))).toMatchObject({ kind: 'saved' });
});
