import 'fake-indexeddb/auto';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openStore } from '#core/store';
import { ownName } from '../../contract/own-name';

afterEach(() => {
  vi.restoreAllMocks();
});

async function open() {
  const store = await openStore({ name: ownName() });
  onTestFinished(() => {
    store.close();
  });
  return store;
}

test('a write is told as done while it is still in a cache', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = await open();
  await store.write(['rows'], () => Promise.resolve());
  expect(transaction).toHaveBeenCalledWith(['rows'], 'readwrite', { durability: 'strict' });
});

test('a full disk is told as a bug, or keeps half of the work', async () => {
  const store = await open();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const writing = store.write(['rows'], async (transaction) => {
    await transaction.objectStore('rows').put({ id: 'first' });
    put.mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await transaction.objectStore('rows').put({ id: 'too much' });
  });
  await expect(writing).rejects.toMatchObject({ name: 'StoreError', code: 'full' });
  const count = await store.read(['rows'], (transaction) => transaction.objectStore('rows').count());
  expect(count).toBe(0);
});

test('a bug of ours is told as trouble of the disk, or keeps half of the work', async () => {
  const store = await open();
  const bug = new TypeError('our own');
  const writing = store.write(['rows'], async (transaction) => {
    await transaction.objectStore('rows').put({ id: 'first' });
    throw bug;
  });
  await expect(writing).rejects.toBe(bug);
  const twice = store.write(['rows'], async (transaction) => {
    await transaction.objectStore('rows').add({ id: 'one' });
    await transaction.objectStore('rows').add({ id: 'one' });
  });
  await expect(twice).rejects.toMatchObject({ name: 'ConstraintError' });
  const count = await store.read(['rows'], (transaction) => transaction.objectStore('rows').count());
  expect(count).toBe(0);
});
