import { readDeck, readDeckIndex, readGuide, readGuideIndex } from '#core/deck';
import { expect, test } from 'vitest';

const hash = 'a'.repeat(64);
const facts = { id: 'werf', title: 'WERF', version: '1.0.0', language: 'nl', sourceHash: hash };
const step = (id: string, more: object = {}) => ({ id, title: 'Stap', minutes: [5, null], ...more });
const card = (id: string) => ({ id, title: 'Kaart', question: [] });
const guideWith = (more: object) => ({ formatVersion: 1, ...facts, variants: [75, 20], steps: [], ...more });
const misfit = (path: string) => ({ path, message: 'does not fit the schema' });

test('a bad step becomes a problem with its place, and its neighbours survive', () => {
  const steps = [step('een'), step('Twee!'), 3, step('vier', { minutes: ['5'] }), step('een'), step('zes')];
  const { guide, problems } = readGuide(guideWith({ steps }));
  expect(guide?.steps.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['een', [5, null]],
    ['zes', [5, null]],
  ]);
  expect(problems).toEqual(
    ['/steps/1/id', '/steps/2/id', '/steps/3/minutes/0', '/steps/4/id'].map((path) => misfit(path)),
  );
});

test('a carried card that cannot be read costs its deck and the guide nothing else', () => {
  const cards = [
    { number: 1, card: card('een') },
    { number: 0, card: card('twee') },
    { number: 3, card: 3 },
    { number: 4, card: card('vier') },
  ];
  const deck = { id: 'a', title: 'A', version: '1.0.0', cards };
  const { guide, decks, problems } = readGuide(
    guideWith({ decks: [deck, 3, { ...deck, id: 'b', cards: [] }, deck] }),
  );
  expect(guide).toBeDefined();
  expect(decks?.map(({ id, cards: [first, second] }) => [id, first?.card.id, second?.number])).toEqual([
    ['a', 'een', 4],
    ['b', undefined, undefined],
  ]);
  expect(problems.map(({ path }) => path)).toContain('/decks/0/cards/1/number');
  expect(problems.map(({ path }) => path)).toContain('/decks/1/id');
});

test('lists that are left out are empty, and nothing else is made up', () => {
  const { guide, decks } = readGuide(guideWith({ variants: undefined, steps: [{ id: 'a', title: 'A' }] }));
  expect(guide).toMatchObject({
    authors: [],
    variants: [],
    roles: [],
    optionalRoles: [],
    introduction: [],
    other: {},
  });
  expect(guide?.steps).toEqual([
    { id: 'a', title: 'A', minutes: [], cards: [], record: [], content: [], parts: [], other: [] },
  ]);
  expect(guide).not.toHaveProperty('group');
  expect(decks).toEqual([]);
});

test('a guide is taken for a deck, or a deck for a guide', () => {
  expect(readDeck(guideWith({})).deck).toBeUndefined();
  expect(readGuide({ formatVersion: 1, ...facts, cards: [] }).guide).toBeUndefined();
  expect(readGuide(guideWith({ formatVersion: 2 })).problems).toEqual([misfit('/formatVersion')]);
});

test('an index without guides gives none, one with them gives its decks all the same, and a bad entry costs itself', () => {
  const entry = { ...facts, variants: [75, 20], group: '4-8', stepCount: 8, file: 'nl/guides/werf.json' };
  const deck = { ...facts, cardCount: 2, file: 'nl/werf.json' };
  expect(readGuideIndex({ formatVersion: 1, decks: [deck] })).toEqual({ guides: [], problems: [] });
  const index = { formatVersion: 1, decks: [deck], guides: [entry, { ...entry, file: '../werf.json' }, 3] };
  expect(readGuideIndex(index)).toEqual({
    guides: [entry],
    problems: [misfit('/guides/1/file'), misfit('/guides/2/id')],
  });
  expect(readDeckIndex(index)).toEqual({ decks: [deck], problems: [] });
  expect(readDeckIndex({ ...index, guides: 'x' })).toEqual({ decks: [deck], problems: [] });
  expect(readGuideIndex(null)).toEqual({ guides: [], problems: [misfit('/formatVersion')] });
});
