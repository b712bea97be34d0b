import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Deck, DeckProblem } from '#core/deck';
import { createMemoryLibrary, LibraryError, type Library } from '#core/library';
import { createDeckAdding, type ParsedFile } from '../../../extension/panel/deck-adding';
import { createShelf } from '../../../extension/panel/shelf';
import { cardOf, deckOf } from './card-of';

const builtIn = deckOf('leerprincipes', [cardOf('een')], { version: '1.0.0' });
const fault: DeckProblem = {
  source: 'set.md',
  line: 3,
  column: 1,
  severity: 'error',
  code: 'duplicate-id',
  message: 'Twee kaarten heten zo.',
  hint: 'Geef er een een ander kenmerk.',
};

async function setUp({ library = createMemoryLibrary(), loaded = true } = {}) {
  const shelf = createShelf({
    library,
    locale: signal('nl'),
    fetchBuiltIn: () =>
      Promise.resolve([
        { key: 'leerprincipes.nl', deck: builtIn, origin: { kind: 'built-in' }, sourceHash: 'b' },
      ]),
  });
  if (loaded) await shelf.load();
  const files = new Map<string, ParsedFile | Promise<ParsedFile>>();
  const adding = createDeckAdding({
    library,
    shelf,
    parseFile: async (file) => (await files.get(file.name)) ?? { kind: 'unreadable' },
    now: () => 1,
  });
  const add = (name: string, parsed: ParsedFile | Promise<ParsedFile>) => {
    files.set(name, parsed);
    return adding.add(new File([''], name));
  };
  const titles = () => shelf.decks.value.map(({ deck }) => `${deck.title} ${deck.version}`);
  return { adding, add, titles, shelf, library };
}

function parsed(deck: Deck, sourceHash: string, problems: readonly DeckProblem[] = []): ParsedFile {
  return { kind: 'deck', deck, sourceHash, problems };
}

const own = deckOf('eigen', [cardOf('a'), cardOf('b')]);

test('a good file does not end up beside the built-in decks', async () => {
  const { adding, add, titles } = await setUp();
  await add('eigen.md', parsed(own, '1'));
  expect(adding.state.value.kind).toBe('added');
  expect(titles()).toEqual(['leerprincipes 1.0.0', 'eigen 1.0.0']);
});

test('a newer version stands beside the old one', async () => {
  const { adding, add, titles } = await setUp();
  await add('eigen.md', parsed(own, '1'));
  await add('eigen-2.md', parsed({ ...own, version: '1.1.0' }, '2'));
  expect(adding.state.value).toMatchObject({ kind: 'added', replaced: '1.0.0' });
  expect(titles()).toEqual(['leerprincipes 1.0.0', 'eigen 1.1.0']);
});

test.each([
  ['same', { version: '1.1.0' }, '2'],
  ['older', { version: '1.0.9' }, '3'],
  ['changed', { version: '1.1.0' }, '4'],
] as const)('a file that is %s replaces what is here', async (kind, facts, hash) => {
  const { adding, add, titles } = await setUp();
  await add('eigen.md', parsed({ ...own, version: '1.1.0' }, '2'));
  await add('eigen.md', parsed({ ...own, ...facts }, hash));
  expect(adding.state.value.kind).toBe(kind);
  expect(titles()).toContain('eigen 1.1.0');
});

test('a file with the key of a built-in deck takes its place unasked', async () => {
  const { adding, add, titles } = await setUp();
  await add('x.md', parsed({ ...builtIn, title: 'Nagemaakt', version: '9.0.0' }, '5'));
  expect(adding.state.value.kind).toBe('asking');
  expect(titles()).toEqual(['leerprincipes 1.0.0']);
  await adding.confirm();
  expect(titles()).toEqual(['Nagemaakt 9.0.0']);
  await adding.remove('leerprincipes.nl');
  expect(titles()).toEqual(['leerprincipes 1.0.0']);
});

test('a broken file is added before the person says so', async () => {
  const { adding, add, titles } = await setUp();
  await add('eigen.md', parsed(own, '1', [fault]));
  expect(adding.state.value).toMatchObject({ kind: 'broken', problems: [fault] });
  adding.dismiss();
  await adding.confirm();
  expect(titles()).toEqual(['leerprincipes 1.0.0']);
  await add('eigen.md', parsed(own, '1', [fault]));
  await adding.confirm();
  expect(titles()).toEqual(['leerprincipes 1.0.0', 'eigen 1.0.0']);
});

test('a slow file overtakes the one that was chosen after it', async () => {
  const { adding, add, titles } = await setUp();
  let letGo: (parsed: ParsedFile) => void = () => {};
  const slow = add(
    'traag.md',
    new Promise((resolve) => {
      letGo = resolve;
    }),
  );
  await add('eigen.md', parsed(own, '1'));
  letGo(parsed(deckOf('traag', [cardOf('t')]), '9'));
  await slow;
  expect(adding.state.value).toMatchObject({ kind: 'added', deck: { id: 'eigen' } });
  expect(titles()).not.toContain('traag 1.0.0');
});

test('a file without cards, or one that is no deck, is added', async () => {
  const { adding, add, titles } = await setUp();
  await add('leeg.md', parsed(deckOf('leeg', []), '1'));
  expect(adding.state.value.kind).toBe('unreadable');
  await add('foto.jpg', { kind: 'unreadable' });
  expect(adding.state.value.kind).toBe('unreadable');
  expect(titles()).toEqual(['leerprincipes 1.0.0']);
});

const factsOf = (sourceHash: string) => ({
  origin: { kind: 'file', name: 'elders.md' } as const,
  sourceHash,
  installedAt: 0,
});

test('an older version replaces a newer one while the shelf is not loaded', async () => {
  const { adding, add, library } = await setUp({ loaded: false });
  await library.install({ ...own, version: '2.0.0' }, factsOf('2'));
  await add('eigen.md', parsed(own, '1'));
  expect(adding.state.value).toMatchObject({ kind: 'older', here: { version: '2.0.0' } });
  expect((await library.list()).map(({ version }) => version)).toEqual(['2.0.0']);
});

test('an older version replaces a newer one of which no word came from the other window', async () => {
  const quiet: Library = { ...createMemoryLibrary(), watch: () => () => {} };
  const { adding, add } = await setUp({ library: quiet });
  await quiet.install({ ...own, version: '2.0.0' }, factsOf('2'));
  await add('eigen.md', parsed(own, '1'));
  expect(adding.state.value.kind).toBe('older');
});

test('a built-in set is replaced unasked while it is on its way', async () => {
  const { adding, add } = await setUp({ loaded: false });
  await add('x.md', parsed({ ...builtIn, version: '9.0.0' }, '5'));
  expect(adding.state.value).toMatchObject({ kind: 'asking', here: { version: '1.0.0' } });
});

/** A library with a row that it cannot read. */
function damaged(): Library {
  const library = createMemoryLibrary();
  let row: 'unreadable' | undefined = 'unreadable';
  const install: Library['install'] = async (deck, facts, isWanted = () => true) => {
    if (row && !isWanted(row)) return { taken: false, before: row };
    const { before } = await library.install(deck, facts, row ? undefined : isWanted);
    const installing = { taken: true, before: row ?? before };
    row = undefined;
    return installing;
  };
  return { ...library, install };
}

test('what cannot be read is replaced unasked, or stays in the way', async () => {
  const { adding, add, titles } = await setUp({ library: damaged() });
  await add('eigen.md', parsed(own, '1'));
  expect(adding.state.value).toMatchObject({ kind: 'asking', here: 'unreadable' });
  expect(titles()).not.toContain('eigen 1.0.0');
  await adding.confirm();
  expect(adding.state.value.kind).toBe('added');
  expect(titles()).toContain('eigen 1.0.0');
});

test('a yes to one set replaces another that came in its place meanwhile', async () => {
  const { adding, add, library } = await setUp();
  await add('x.md', parsed({ ...builtIn, version: '9.0.0' }, '5'));
  await library.install({ ...builtIn, version: '9.5.0' }, factsOf('6'));
  await adding.confirm();
  expect(adding.state.value).toMatchObject({ kind: 'older', here: { version: '9.5.0' } });
});

test('putting back what was removed replaces what another window added meanwhile', async () => {
  const { adding, add, library, titles } = await setUp();
  await add('eigen.md', parsed(own, '1'));
  await adding.remove('eigen.nl');
  await library.install({ ...own, version: '3.0.0' }, factsOf('3'));
  await adding.confirm();
  expect(titles()).toEqual(['leerprincipes 1.0.0', 'eigen 3.0.0']);
});

test.each([
  ['is told as our bug', new LibraryError('full'), 'not-kept', false],
  ['of ours is told as a full disk', new TypeError('ours'), 'idle', true],
] as const)('a failure that %s', async (_, failure, kind, isThrown) => {
  const library: Library = { ...createMemoryLibrary(), install: () => Promise.reject(failure) };
  const { adding, add } = await setUp({ library });
  const adds = add('eigen.md', parsed(own, '1'));
  if (isThrown) await expect(adds).rejects.toBe(failure);
  else await adds;
  expect(adding.state.value.kind).toBe(kind);
});

test('adding one set makes the shelf read it twice', async () => {
  const library = createMemoryLibrary();
  const read = vi.spyOn(library, 'read');
  const list = vi.spyOn(library, 'list');
  const { add, titles } = await setUp({ library });
  list.mockClear();
  await add('eigen.md', parsed(own, '1'));
  expect([list.mock.calls.length, read.mock.calls.length]).toEqual([1, 1]);
  expect(titles()).toContain('eigen 1.0.0');
});
