import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '#core/store';
import { ownName } from '../../contract/own-name';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a browser without a database leaves the person with an exception', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(openStore({ name: ownName() })).rejects.toMatchObject({
    name: 'StoreError',
    code: 'unavailable',
  });
});

test('a window that refuses the database leaves the person with an exception', async () => {
  for (const [name, code] of [
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['QuotaExceededError', 'full'],
  ] as const) {
    const cause = new DOMException('no', name);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw cause;
    });
    await expect(openStore({ name: ownName() })).rejects.toMatchObject({ code, cause });
  }
});

test('an older Stilstaan opens, and spoils, a newer database', async () => {
  const name = ownName();
  const newer = await openStore({ name, migrations: [() => undefined, () => undefined] });
  newer.close();
  await expect(openStore({ name })).rejects.toMatchObject({
    code: 'unavailable',
    cause: { name: 'VersionError' },
  });
});
