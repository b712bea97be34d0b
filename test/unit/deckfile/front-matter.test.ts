import { parseDeck } from '#core/deckfile';
import { expect, test } from 'vitest';
import { problemsOf } from './problems-of';

const card = '\n## A {#a}\n\nV?\n';
const deckWith = (...lines: readonly string[]) =>
  parseDeck(`---\n${lines.join('\n')}\n---\n${card}`, 'map/set.md').deck;
const whole = ['deck: set', 'title: Set', 'version: 1.0.0', 'language: nl'];

test('the facts of a deck are read', () => {
  const lines = ['licence: CC0-1.0', 'authors: [Jan, "De Vries, P."]', 'accent: TEAL', 'summary: "a: b"'];
  expect(deckWith(...whole, ...lines)).toMatchObject({
    id: 'set',
    title: 'Set',
    version: '1.0.0',
    language: 'nl',
    licence: 'CC0-1.0',
    authors: ['Jan', 'De Vries, P.'],
    accent: 'teal',
    summary: 'a: b',
    other: {},
  });
});

test('a scalar is read from its source text, and no number or boolean is made of it', () => {
  const { title, version, summary, authors } = deckWith(
    'title: 2024',
    'version: 1.0',
    'summary: yes',
    'authors: 007',
  );
  expect({ title, version, summary, authors }).toEqual({
    title: '2024',
    version: '1.0',
    summary: 'yes',
    authors: ['007'],
  });
  expect(problemsOf(`---\ndeck: set\ntitle: Set\nversion: 1.0\nlanguage: nl\n---\n${card}`)).toEqual([
    '4:1 hint version-not-semantic',
  ]);
});

test('a file without front matter gets defaults, with hints', () => {
  const { deck, problems } = parseDeck('## A {#a}\n\nV?\n', 'C:\\kaarten\\Mijn Kaarten.md');
  expect(deck).toMatchObject({ id: 'mijn-kaarten', title: 'Mijn Kaarten', version: '0.1.0', language: 'nl' });
  expect(deck.cards).toHaveLength(1);
  expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    'hint front-matter-missing',
    ...Array<string>(4).fill('hint default-used'),
  ]);
});

test('the id of a deck is the slug of its title where it has none', () => {
  expect(deckWith('title: Vóór het gesprek').id).toBe('voor-het-gesprek');
  expect(deckWith('title: ؟').id).toBe('deck');
});

test('an unquoted colon gets a problem that shows the fix, and the text is read all the same', () => {
  const text = `---\ndeck: set\ntitle: Waarom: zeg "ja"\nversion: 1.0.0\nlanguage: nl\n---\n${card}`;
  const { deck, problems } = parseDeck(text, 'set.md');
  expect(deck).toMatchObject({ title: 'Waarom: zeg "ja"', id: 'set', language: 'nl' });
  expect(problems).toMatchObject([
    {
      line: 3,
      column: 1,
      code: 'front-matter-colon',
      hint: 'Zet er aanhalingstekens omheen: title: "Waarom: zeg \\"ja\\""',
    },
  ]);
});

test('broken YAML is told with its place, and the cards survive', () => {
  const text = `---\ntitle: Set\nauthors: [a\nlanguage: nl\n---\n${card}`;
  expect(parseDeck(text, 'set.md').deck.cards).toHaveLength(1);
  expect(problemsOf(text).filter((problem) => problem.includes('error'))).toEqual([
    '4:1 error front-matter-invalid',
  ]);
});

test('YAML nested to exhaust the parser costs the front matter only', () => {
  const { deck, problems } = parseDeck(`---\nx: ${'['.repeat(19_000)}\n---\n${card}`, 'set.md');
  expect(deck.cards).toHaveLength(1);
  expect(problems.some(({ code }) => code === 'front-matter-invalid')).toBe(true);
});

test('tags, anchors and aliases are refused, and expand to nothing', () => {
  const text = `---\n${whole.join('\n')}\na: &x [1]\nb: *x\nc: !!js/function "f"\n---\n${card}`;
  expect(problemsOf(text).filter((problem) => problem.includes('error'))).toEqual([
    '6:4 error front-matter-feature',
    '7:4 error front-matter-feature',
    '8:4 error front-matter-feature',
  ]);
});

test('an unknown key is kept as plain data and told, and what looks like it is suggested', () => {
  const other = [
    'url: https://x.nl',
    'jaar: 2026',
    'open: true',
    'leeg:',
    'lijst: [1, {a: b}]',
    'groot: .inf',
  ];
  expect(deckWith(...whole, ...other).other).toEqual({
    url: 'https://x.nl',
    jaar: 2026,
    open: true,
    leeg: null,
    lijst: [1, { a: 'b' }],
    groot: '.inf',
  });
  const { problems } = parseDeck(`---\n${whole.join('\n')}\ntitel: Set\n---\n${card}`, 'set.md');
  expect(problems).toMatchObject([{ line: 6, severity: 'hint', hint: 'Bedoelde je "title"?' }]);
});

test('keys that are names in JavaScript are keys like any other', () => {
  const { other } = deckWith(...whole, '__proto__: {polluted: 1}', 'constructor: x');
  expect(Object.keys(other)).toEqual(['__proto__', 'constructor']);
  expect({}).not.toHaveProperty('polluted');
});

test('an id, language or colour that cannot be one is told', () => {
  const text = `---\ndeck: Mijn Set\ntitle: Set\nversion: 1.0.0\nlanguage: Nederlands\naccent: paars\n---\n${card}`;
  expect(parseDeck(text, 'set.md').deck).toMatchObject({
    id: 'mijn-set',
    language: 'nl',
    other: { accent: 'paars' },
  });
  expect(problemsOf(text)).toEqual([
    '2:1 error deck-id-invalid',
    '5:1 error language-invalid',
    '6:1 warning accent-unknown',
  ]);
});

test('a colour code without quotes, which YAML takes for a comment, is told', () => {
  expect(problemsOf(`---\n${whole.join('\n')}\naccent: #00aaff\n---\n${card}`)).toEqual([
    '6:1 warning accent-unknown',
  ]);
  expect(deckWith(...whole, 'accent: "#00AAFF"').accent).toBe('#00aaff');
});

test('a front matter without end is told, and the cards survive', () => {
  const text = `---\n${whole.join('\n')}\n## A {#a}\n\nV?\n`;
  expect(parseDeck(text, 'set.md').deck).toMatchObject({ id: 'set', cards: [{ id: 'a' }] });
  expect(problemsOf(text)).toEqual(['1:1 error front-matter-open']);
});

test('a guide that calls itself one in Dutch is read as a deck without a word of it', () => {
  for (const key of ['gids', 'draaiboek', 'Guide']) {
    const { problems } = parseDeck(`---\n${key}: werf\ntitle: W\n---\n${card}`, 'werf.md');
    expect(problems).toContainEqual(
      expect.objectContaining({
        line: 2,
        severity: 'hint',
        hint: 'Is dit een draaiboek? Schrijf dan guide:',
      }),
    );
  }
  expect(problemsOf(`---\n${whole.join('\n')}\ndraaiboek: werf\n---\n${card}`)).toEqual([
    '6:1 hint front-matter-unknown-key',
  ]);
});

test('a guide or a trajectory is told to be no deck', () => {
  for (const key of ['guide', 'trajectory']) {
    const { deck, problems } = parseDeck(`---\n${key}: werf\ntitle: W\n---\n\n## Vertellen\n`, 'werf.md');
    expect(deck.cards).toEqual([]);
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'not-a-deck', line: 2 }),
    );
  }
});
