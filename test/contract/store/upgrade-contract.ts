import { describe, expect, onTestFinished, test } from 'vitest';
import { openJournal } from '#core/journal';
import { openLibrary } from '#core/library';
import { openStore, type Migration, type StoreOptions } from '#core/store';
import { ownName } from '../own-name';
import { makeVersion1 } from './version-1';

export function upgradeContract(): void {
  describe('upgrading', () => {
    const open = async (options: StoreOptions) => {
      const store = await openStore(options);
      onTestFinished(() => {
        store.close();
      });
      return store;
    };

    test('a database that version 1 left cannot be read', async () => {
      const name = ownName();
      await makeVersion1(name);
      const store = await open({ name });
      const journal = openJournal(store, { newId: () => 'new' });
      const library = openLibrary(store);
      onTestFinished(() => {
        journal.close();
        library.close();
      });
      const { notes } = await journal.list({ limit: 10 });
      expect(notes.map(({ id, body }) => [id, body.text])).toEqual([
        ['9f3a', 'Ik wachtte, en zij begon zelf.'],
        ['0b0e', 'Ik wachtte, en zij begon zelf.'],
      ]);
      expect((await library.read('proef.nl'))?.cards.map(({ id }) => id)).toEqual(['een', 'twee']);
    });

    test('a new database differs from one that version 1 left', async () => {
      const [old, fresh] = [ownName(), ownName()];
      await makeVersion1(old);
      const shapes = await Promise.all([old, fresh].map(async (name) => shapeOf(await open({ name }))));
      expect(shapes[0]).toEqual(shapes[1]);
    });

    test('steps are taken twice, skipped or out of order', async () => {
      const name = ownName();
      const taken: number[] = [];
      const step =
        (place: number): Migration =>
        async (database, transaction) => {
          taken.push(place);
          if (place === 1) database.createObjectStore('rows', { keyPath: 'id' });
          // A step that reads holds the next one up until it is done.
          await new Promise((resolve) => {
            transaction.objectStore('rows').count().onsuccess = resolve;
          });
          taken.push(place);
        };
      (await open({ name, migrations: [step(1)] })).close();
      expect(taken).toEqual([1, 1]);
      await open({ name, migrations: [step(1), step(2), step(3)] });
      expect(taken).toEqual([1, 1, 2, 2, 3, 3]);
    });

    test('a step that fails leaves half of an upgrade', async () => {
      const name = ownName();
      await makeVersion1(name);
      const broken = new Error('a bug in step 3');
      const half: Migration = (database) => {
        database.deleteObjectStore('decks');
      };
      const fails: Migration = async () => {
        await Promise.reject(broken);
      };
      const opening = openStore({ name, migrations: [() => undefined, half, fails] });
      await expect(opening).rejects.toMatchObject({ code: 'unavailable', cause: broken });
      const library = openLibrary(await open({ name }));
      expect(await library.list()).toHaveLength(1);
      library.close();
    });
  });
}

async function shapeOf(store: Awaited<ReturnType<typeof openStore>>) {
  return store.read(['rows', 'decks', 'deckCards'], (transaction) => {
    const shape = [...transaction.objectStoreNames].map((table) => {
      const objects = transaction.objectStore(table);
      const indexes = [...objects.indexNames].map((index) => objects.index(index));
      return {
        table,
        keyPath: objects.keyPath,
        indexes: indexes.map(({ name, keyPath }) => ({ name, keyPath })),
      };
    });
    return Promise.resolve(shape);
  });
}
