import 'fake-indexeddb/auto';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { openLibrary, openLibraryOrMemory } from '#core/library';
import { openStore, StoreError } from '#core/store';
import { cardOf, deckOf, factsOf } from '../../contract/deck-of';
import { openTestLibrary } from '../../contract/open-test-library';
import { ownName } from '../../contract/own-name';

afterEach(() => {
  vi.restoreAllMocks();
});

async function open() {
  const store = await openStore({ name: ownName() });
  const library = openLibrary(store);
  onTestFinished(() => {
    library.close();
    store.close();
  });
  return { store, library };
}

test('a disk that is full halfway leaves half a deck', async () => {
  const { library } = await open();
  const old = deckOf({ cards: 250 });
  await library.install(old, factsOf('a'));
  const cards = Array.from({ length: 150 }, (_, index) => cardOf(`nieuw-${index}`));
  // The chunks are written in order, so the second one is asked for when the first is on its way.
  const slice = vi.spyOn(cards, 'slice');
  slice.mockImplementationOnce(() => cards.filter((_, index) => index < 100));
  slice.mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const newer = { ...deckOf({ version: '2.0.0' }), cards };
  await expect(library.install(newer, factsOf('b'))).rejects.toMatchObject({
    name: 'LibraryError',
    code: 'full',
  });
  expect(await library.read('proef.nl')).toEqual(old);
  expect(await library.list()).toMatchObject([{ version: '1.0.0', cardCount: 250 }]);
});

test('a deck that could not be read back replaces one that can', async () => {
  const { library } = await open();
  const old = deckOf({});
  await library.install(old, factsOf('a'));
  const noHash = { ...factsOf('b'), sourceHash: 'unknown' };
  await expect(library.install(deckOf({ version: '2.0.0' }), noHash)).rejects.toThrow('/sourceHash');
  expect(await library.read('proef.nl')).toEqual(old);
});

test('a card, a chunk or a row that cannot be read costs its neighbours', async () => {
  const { store, library } = await open();
  await library.install(deckOf({ cards: 201 }), factsOf('a'));
  await library.install(deckOf({ id: 'heel' }), factsOf('b'));
  await store.write(['decks', 'deckCards'], async (transaction) => {
    const chunks = transaction.objectStore('deckCards');
    await chunks.put({ key: 'proef.nl', chunk: 0, cards: 'damaged' });
    await chunks.put({ key: 'proef.nl', chunk: 1, cards: [cardOf('goed'), { id: 'half' }, undefined] });
    await transaction.objectStore('decks').put({ key: 'kapot.nl' });
  });
  const deck = await library.read('proef.nl');
  expect(deck?.cards.map(({ id }) => id)).toEqual(['goed', 'kaart-201']);
  expect(await library.read('kapot.nl')).toBeUndefined();
  expect((await library.list()).map(({ key }) => key)).toEqual(['heel.nl', 'proef.nl']);
});

test('ten thousand cards are checked in one go, and hold up the person who types', async () => {
  const { library } = await open();
  await library.install(deckOf({ cards: 2_000 }), factsOf('a'));
  let turns = 0;
  let isReading = true;
  const typing = () => {
    turns += 1;
    if (isReading) setImmediate(typing);
  };
  setImmediate(typing);
  expect((await library.read('proef.nl'))?.cards).toHaveLength(2_000);
  isReading = false;
  expect(turns).toBeGreaterThanOrEqual(20);
});

test('an id that a damaged chunk repeats is read twice', async () => {
  const { store, library } = await open();
  await library.install(deckOf({ cards: 101 }), factsOf('a'));
  await store.write(['decks', 'deckCards'], async (transaction) => {
    const twice = { key: 'proef.nl', chunk: 1, cards: [cardOf('kaart-7'), cardOf('anders')] };
    await transaction.objectStore('deckCards').put(twice);
  });
  const ids = (await library.read('proef.nl'))?.cards.map(({ id }) => id) ?? [];
  expect([ids.length, new Set(ids).size, ids.at(-1)]).toEqual([101, 101, 'anders']);
});

test('a row that cannot be read is taken for an empty place', async () => {
  const { store, library } = await open();
  await library.install(deckOf({ id: 'half' }), factsOf('a'));
  await store.write(['decks'], async (transaction) => {
    const decks = transaction.objectStore('decks');
    await decks.put({ key: 'proef.nl', from: 'a newer Stilstaan' });
    await decks.put({ ...((await decks.get('half.nl')) as object), compiled: { formatVersion: 2 } });
  });
  for (const deck of [deckOf({}), deckOf({ id: 'half' })]) {
    expect(await library.install(deck, factsOf('b'), () => false)).toEqual({
      taken: false,
      before: 'unreadable',
    });
  }
});

test('of two windows that install at once, one does not see what the other did', async () => {
  const name = ownName();
  const [here, there] = [await openTestLibrary(name), await openTestLibrary(name)];
  const ifNothing = (before: unknown) => before === undefined;
  const installing = [
    here.install(deckOf({}), factsOf('a'), ifNothing),
    there.install(deckOf({ version: '0.9.0' }), factsOf('b'), ifNothing),
  ];
  const taken = (await Promise.all(installing)).map((outcome) => outcome.taken);
  expect(taken.sort()).toEqual([false, true]);
  here.close();
  there.close();
});

test('another page does not hear that a deck was taken up', async () => {
  const name = ownName();
  const [here, there] = [await openTestLibrary(name), await openTestLibrary(name)];
  const heard = vi.fn();
  here.watch(heard);
  await there.install(deckOf({}), factsOf('a'));
  await vi.waitFor(() => {
    expect(heard).toHaveBeenCalledOnce();
  });
  expect(await here.list()).toHaveLength(1);
  here.close();
  there.close();
});

test('a browser without a database leaves the person without a library', async () => {
  const { library, fallback } = await openLibraryOrMemory(Promise.reject(new StoreError('unavailable')));
  expect(fallback).toMatchObject({ name: 'LibraryError', code: 'unavailable' });
  library.close();
});
