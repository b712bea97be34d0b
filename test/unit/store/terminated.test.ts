import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { openStore, type Store } from '#core/store';
import { ownName } from '../../contract/own-name';

const put = (store: Store, id: string) =>
  store.write(['rows'], (transaction) => transaction.objectStore('rows').put({ id }));

/** Its types ask for the class where it takes a connection. */
function endByForce(database: IDBDatabase): void {
  Reflect.apply(forceCloseDatabase, undefined, [database]);
}

test('the browser ends the connection and every later save fails', async () => {
  const made: IDBDatabase[] = [];
  const openDatabase = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = openDatabase(name, version);
    request.addEventListener('success', () => made.push(request.result));
    return request;
  });
  const store = await openStore({ name: ownName() });
  await put(store, 'before');
  for (const database of made) endByForce(database);
  await Promise.all([put(store, 'after'), put(store, 'beside')]);
  const ids = await store.read(['rows'], (transaction) => transaction.objectStore('rows').getAllKeys());
  expect(ids).toEqual(['after', 'before', 'beside']);
  expect(made).toHaveLength(2);
  store.close();
  vi.restoreAllMocks();
});
