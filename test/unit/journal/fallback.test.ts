import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openJournalOrMemory } from '#core/journal';
import { openStore, StoreError } from '#core/store';
import { countingIds } from '../../contract/counting-ids';
import { draftOf } from '../../contract/draft-of';
import { ownName } from '../../contract/own-name';
import { textsIn } from '../../contract/texts-in';

const options = { newId: countingIds() };

test('a database that works is not used', async () => {
  const store = await openStore({ name: ownName() });
  const { journal, fallback } = await openJournalOrMemory(Promise.resolve(store), options);
  expect(fallback).toBeUndefined();
  await journal.save(draftOf('Voorgoed'));
  const again = await openJournalOrMemory(Promise.resolve(store), options);
  expect(await textsIn(again.journal)).toEqual(['Voorgoed']);
  again.journal.close();
  journal.close();
  store.close();
});

test.each(['blocked', 'unavailable', 'full'] as const)(
  'a database that is %s takes the writing away, or nobody hears that it is not kept',
  async (code) => {
    const { journal, fallback } = await openJournalOrMemory(Promise.reject(new StoreError(code)), options);
    expect(fallback).toMatchObject({ name: 'JournalError', code });
    await journal.save(draftOf('Voor even'));
    expect(await textsIn(journal)).toEqual(['Voor even']);
    journal.close();
  },
);

test('a bug of ours passes for a browser without a database', async () => {
  const bug = new TypeError('our own');
  await expect(openJournalOrMemory(Promise.reject(bug), options)).rejects.toBe(bug);
});

test('a store that closed under the journal speaks another language', async () => {
  const store = await openStore({ name: ownName() });
  const { journal } = await openJournalOrMemory(Promise.resolve(store), options);
  store.close();
  await expect(journal.save(draftOf('Tekst'))).rejects.toMatchObject({
    name: 'JournalError',
    code: 'closed',
  });
  journal.close();
});

test('a save that failed makes the next one fail', async () => {
  const store = await openStore({ name: ownName() });
  let full = true;
  const { journal } = await openJournalOrMemory(
    Promise.resolve({
      ...store,
      write: (tables, work) => (full ? Promise.reject(new StoreError('full')) : store.write(tables, work)),
    }),
    options,
  );
  const first = journal.save(draftOf('Eerste poging'));
  const second = journal.save(draftOf('Tweede poging'));
  await expect(first).rejects.toMatchObject({ code: 'full' });
  await expect(second).rejects.toMatchObject({ code: 'full' });
  full = false;
  expect(await journal.save(draftOf('Derde poging'))).toMatchObject({ kind: 'saved', note: { revision: 1 } });
  journal.close();
  store.close();
});
