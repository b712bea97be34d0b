import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Deck, DeckProblem } from '#core/deck';
import { createMemoryLibrary } from '#core/library';
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

async function setUp() {
  const library = createMemoryLibrary();
  const shelf = createShelf({
    library,
    locale: signal('nl'),
    fetchBuiltIn: () =>
      Promise.resolve([
        { key: 'leerprincipes.nl', deck: builtIn, origin: { kind: 'built-in' }, sourceHash: 'b' },
      ]),
  });
  await shelf.load();
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
  return { adding, add, titles, shelf };
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
