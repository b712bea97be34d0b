import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openStore, type Row, type Store } from '#core/store';
import { ownName } from '../own-name';

afterEach(() => {
  vi.restoreAllMocks();
});

const row = (id: string): Row => ({
  id,
  type: 'note',
  schema: 1,
  revision: 1,
  createdAt: 1,
  updatedAt: 1,
  body: { plain: '' },
});

const put = (store: Store, id: string) =>
  store.write(['rows'], (transaction) => transaction.objectStore('rows').put(row(id)));

const idsIn = (store: Store) =>
  store.read(['rows'], (transaction) => transaction.objectStore('rows').getAllKeys());

async function open(name = ownName()): Promise<Store> {
  const store = await openStore({ name });
  onTestFinished(() => {
    store.close();
  });
  return store;
}

/** The connections that are made from now on, as the browser holds them. */
function connections(): IDBDatabase[] {
  const made: IDBDatabase[] = [];
  const openDatabase = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = openDatabase(name, version);
    request.addEventListener('success', () => made.push(request.result));
    return request;
  });
  return made;
}

export function losingContract(): void {
  describe('losing the connection', () => {
    test('a connection that is closing without a word costs a save', async () => {
      const made = connections();
      const store = await open();
      for (const database of made) database.close();
      await Promise.all([put(store, 'a'), put(store, 'b')]);
      expect(await idsIn(store)).toEqual(['a', 'b']);
      expect(made).toHaveLength(2);
    });

    test('an open panel stands in the way of a newer one, and then writes into its database', async () => {
      const name = ownName();
      const store = await open(name);
      await put(store, 'a');
      const newer = await openStore({ name, migrations: [() => undefined, () => undefined] });
      await expect(put(store, 'b')).rejects.toMatchObject({ name: 'StoreError', code: 'closed' });
      expect(await idsIn(newer)).toEqual(['a']);
      newer.close();
    });

    test('a database that was wiped stays unusable to the page that is open', async () => {
      const name = ownName();
      const store = await open(name);
      await put(store, 'a');
      await new Promise((resolve) => {
        indexedDB.deleteDatabase(name).onsuccess = resolve;
      });
      await put(store, 'b');
      expect(await idsIn(store)).toEqual(['b']);
    });

    test('a closed store opens again behind our back', async () => {
      const store = await open();
      store.close();
      await expect(put(store, 'a')).rejects.toMatchObject({ code: 'closed' });
    });
  });
}
