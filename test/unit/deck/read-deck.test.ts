import { readDeck, readDeckIndex } from '#core/deck';
import { expect, test } from 'vitest';

const hash = 'a'.repeat(64);
const text = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
const card = (id: string, more: object = {}) => ({ id, title: 'Titel', question: text('Vraag?'), ...more });
const deckWith = (cards: unknown, more: object = {}) => ({
  formatVersion: 1,
  id: 'set',
  title: 'Set',
  version: '1.0.0',
  language: 'nl',
  sourceHash: hash,
  cards,
  ...more,
});

test('a bad card becomes a problem with its place, and its neighbours survive', () => {
  const { deck, problems } = readDeck(deckWith([card('een'), card('Twee!'), 3, card('vier')]));
  expect(deck?.cards.map(({ id }) => id)).toEqual(['een', 'vier']);
  expect(problems).toEqual([
    { path: '/cards/1/id', message: 'does not fit the schema' },
    { path: '/cards/2/id', message: 'does not fit the schema' },
  ]);
});

test('two cards share an id, or a card that cannot be read takes one away', () => {
  const cards = [card('een', { question: 3 }), card('een', { title: 'A' }), card('een'), card('twee')];
  const { deck, problems } = readDeck(deckWith(cards));
  expect(deck?.cards.map(({ id, title }) => [id, title])).toEqual([
    ['een', 'A'],
    ['twee', 'Titel'],
  ]);
  expect(problems.map(({ path }) => path)).toEqual(['/cards/0/question', '/cards/2/id']);
});

test('a link with another protocol loses its link and keeps its text', () => {
  for (const url of [
    'javascript:alert(1)',
    'http://x.nl',
    'https:x',
    'data:text/html,x',
    ' https://x.nl',
    'HTTPS://x',
  ]) {
    const children = [{ type: 'link', url, children: [{ type: 'text', value: 'hier' }] }];
    const { deck } = readDeck(deckWith([card('een', { question: [{ type: 'paragraph', children }] })]));
    expect(deck?.cards[0]?.question).toEqual(text('hier'));
  }
});

test('an id of a younger vocabulary is kept', () => {
  const { deck, problems } = readDeck(deckWith([card('een', { moments: ['bij-de-koffie'] })]));
  expect(deck?.cards[0]?.moments).toEqual(['bij-de-koffie']);
  expect(problems).toEqual([]);
});

test('a document of another format version is no deck', () => {
  expect(readDeck(deckWith([], { formatVersion: 2 }))).toEqual({
    problems: [{ path: '/formatVersion', message: 'does not fit the schema' }],
  });
});

test('lists that are left out are empty, and nothing else is made up', () => {
  const { deck } = readDeck(deckWith([card('een')]));
  expect(deck).toMatchObject({ authors: [], introduction: [], other: {} });
  expect(deck?.cards[0]).toMatchObject({ parts: [], moments: [], keywords: [], other: [] });
  expect(deck?.cards[0]).not.toHaveProperty('minutes');
});

test('what is read shares nothing with what came in', () => {
  const data = deckWith([card('een', { other: [{ key: 'a', value: 'b' }] })], {
    other: { a: [1] },
    extra: true,
  });
  const { deck } = readDeck(data);
  data.cards = [];
  Object.assign(data, { other: undefined });
  expect(deck?.cards).toHaveLength(1);
  expect(deck?.other).toEqual({ a: [1] });
  expect(deck).not.toHaveProperty('extra');
});

test('a key __proto__ stays a key and spoils no prototype', () => {
  const data: unknown = JSON.parse(
    JSON.stringify(deckWith([])).replace('{', '{"other":{"__proto__":{"polluted":1}},'),
  );
  const { deck } = readDeck(data);
  expect(Object.keys(deck?.other ?? {})).toEqual(['__proto__']);
  expect({}).not.toHaveProperty('polluted');
});

test('a document that holds itself ends, and only its card is lost', () => {
  const list: { type: string; items: unknown[] } = { type: 'list', items: [] };
  list.items.push([list], [list], [list]);
  const { deck, problems } = readDeck(deckWith([card('een', { question: [list] }), card('twee')]));
  expect(deck?.cards.map(({ id }) => id)).toEqual(['twee']);
  expect(problems).toHaveLength(1);
});

test('a hundred thousand quotes in each other end, and so does an immense list', () => {
  let question: unknown[] = text('diep');
  for (let depth = 0; depth < 100_000; depth++) question = [{ type: 'quote', children: question }];
  const sparse: unknown[] = [];
  sparse.length = 4_000_000_000;
  const cards = [card('een', { question }), card('twee', { keywords: sparse }), card('drie')];
  expect(readDeck(deckWith(cards)).deck?.cards.map(({ id }) => id)).toEqual(['drie']);
});

test('data that throws when it is touched is told as unreadable', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('boo');
      },
      ownKeys() {
        throw new Error('boo');
      },
    },
  );
  expect(readDeck(trap).problems).toEqual([{ path: '', message: 'does not fit the schema' }]);
  expect(readDeck(deckWith([trap, card('een')])).deck?.cards).toHaveLength(1);
});

test('an index gives its decks, and drops an entry that points elsewhere', () => {
  const entry = {
    id: 'set',
    language: 'nl',
    title: 'Set',
    version: '1.0.0',
    cardCount: 2,
    file: 'nl/set.json',
    sourceHash: hash,
  };
  const elsewhere = [
    'https://x.nl/a.json',
    '//x.nl/a.json',
    '/a.json',
    '../a.json',
    'nl/../a.json',
    'a.html',
  ];
  const { decks, problems } = readDeckIndex({
    formatVersion: 1,
    decks: [entry, ...elsewhere.map((file) => ({ ...entry, file }))],
  });
  expect(decks).toEqual([entry]);
  expect(problems.map(({ path }) => path)).toEqual(elsewhere.map((_, index) => `/decks/${index + 1}/file`));
  expect(readDeckIndex(null)).toEqual({
    decks: [],
    problems: [{ path: '/formatVersion', message: 'does not fit the schema' }],
  });
});
