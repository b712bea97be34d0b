import { describe, expect, test, vi } from 'vitest';
import { openStore, type Patience } from '#core/store';
import { ownName } from '../own-name';

/** A page of a time when nobody had thought of upgrades: it never lets go by itself. */
function openStubborn(name: string): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => {
      resolve(request.result);
    };
  });
}

/** Patience that ends when the test says so. */
function patienceOf(lasting: { blocked?: Promise<void>; silent?: Promise<void> }): Patience {
  const never = new Promise<void>(() => undefined);
  return {
    blocked: 1,
    silent: 2,
    wait: (milliseconds) => (milliseconds === 1 ? lasting.blocked : lasting.silent) ?? never,
  };
}

export function waitingContract(): void {
  describe('waiting for another page', () => {
    const toVersion2 = [() => undefined, () => undefined];

    test('an old page that will not let go hangs the new one', async () => {
      const name = ownName();
      const old = await openStubborn(name);
      const patience = patienceOf({ blocked: Promise.resolve() });
      await expect(openStore({ name, patience, migrations: toVersion2 })).rejects.toMatchObject({
        code: 'blocked',
      });
      old.close();
    });

    test('a second opening, which hears nothing, hangs behind the first', async () => {
      const name = ownName();
      const old = await openStubborn(name);
      const first = openStore({ name, patience: patienceOf({}), migrations: toVersion2 });
      const patience = patienceOf({ silent: Promise.resolve() });
      await expect(openStore({ name, patience, migrations: toVersion2 })).rejects.toMatchObject({
        code: 'blocked',
      });
      old.close();
      (await first).close();
    });

    test('a connection that comes too late stays open, held by nobody', async () => {
      const name = ownName();
      const old = await openStubborn(name);
      const patience = patienceOf({ blocked: Promise.resolve() });
      const opening = openStore({ name, patience, migrations: toVersion2 });
      await expect(opening).rejects.toMatchObject({ code: 'blocked' });
      old.close();
      const close = vi.spyOn(IDBDatabase.prototype, 'close');
      await vi.waitFor(() => {
        expect(close).toHaveBeenCalledOnce();
      });
      close.mockRestore();
    });

    test('a page that lets go in time is reported all the same', async () => {
      const name = ownName();
      const old = await openStubborn(name);
      old.onversionchange = () => {
        old.close();
      };
      (await openStore({ name, patience: patienceOf({}), migrations: toVersion2 })).close();
    });
  });
}
