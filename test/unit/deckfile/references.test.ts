import { checkReferences, compileGuide, parseDeckFile, type NamedDeckFile } from '#core/deckfile';
import { expect, test } from 'vitest';

const file = (source: string, text: string): NamedDeckFile => ({ ...parseDeckFile(text, source), source });
const deck = (id: string, language: string, ...cards: readonly string[]) =>
  file(
    `${id}.${language}.md`,
    `---\n{deck: ${id}, title: Set ${id}, version: 1.2.0, language: ${language}}\n---\n\n${cards
      .map((card) => `## ${card} {#${card}}\n\nV?\n`)
      .join('\n')}`,
  );
const guide = (...cards: readonly string[]) =>
  file(
    'g.md',
    `---\n{guide: g, title: G, version: 1.0.0, language: nl, variants: [${cards.length}]}\n---\n\n${cards

      .map((card, index) => `## S {#s${index}}\n\n- Minuten: 1\n- Kaarten: ${card}\n\nx\n`)
      .join('\n')}`,
  );
const problemsOf = (...files: readonly NamedDeckFile[]) =>
  checkReferences(files).flatMap(({ problems }) =>
    problems.map(({ source, line, severity, code }) => `${source}:${line} ${severity} ${code}`),
  );

test('a reference finds its card in the deck of that id, whatever the order of the files', () => {
  expect(
    problemsOf(guide('a/een; b/twee', 'a/een'), deck('a', 'nl', 'een'), deck('b', 'nl', 'twee')),
  ).toEqual([]);
  expect(problemsOf(deck('a', 'nl', 'een'), guide('a/een'))).toEqual([]);
});

test('a reference that has no card among several files is an error on its line', () => {
  expect(problemsOf(deck('a', 'nl', 'een'), guide('a/een', 'a/eenn', 'weg/een'))).toEqual([
    'g.md:15 error card-not-found',
    'g.md:22 error deck-not-found',
  ]);
  const [, checked] = checkReferences([deck('a', 'nl', 'een'), guide('a/eenn')]);
  expect(checked?.problems[0]?.hint).toBe('Bedoelde je "a/een"?');
});

test('a guide alone that is the whole passes with cards that are nowhere', () => {
  const [checked] = checkReferences([guide('a/een')], 'nl', 'whole');
  expect(checked?.problems).toMatchObject([{ line: 8, severity: 'error', code: 'deck-not-found' }]);
});

test('for every lost reference all cards of a large deck are compared', () => {
  const cards = Array.from({ length: 60 }, (_, index) => `kaart-${index}`);
  const [, checked] = checkReferences([
    deck('a', 'nl', ...cards),
    guide(...cards.map((card) => `a/${card}x`)),
  ]);
  const hints = checked?.problems.map(({ hint }) => hint) ?? [];
  expect(hints).toHaveLength(60);
  expect(hints.map((hint) => hint.startsWith('Bedoelde je'))).toEqual(cards.map((_, index) => index < 20));
});

test('the card that looks most like a lost reference is passed over for one that comes first', () => {
  const cards = ['een-gesprek-terug', 'het-gesprek-trug', 'een-heel-andere-en-langere-kaart', 'kort'];
  const [, checked] = checkReferences([
    deck('a', 'nl', ...cards),
    guide('a/het-gesprek-terug', 'a/kaas', 'a/ver-weg'),
  ]);
  expect(checked?.problems.map(({ hint }) => hint)).toEqual([
    'Bedoelde je "a/het-gesprek-trug"?',
    expect.stringMatching(/^Kijk/) as string,
    expect.stringMatching(/^Kijk/) as string,
  ]);
});

test('a reference finds a card of a deck in another language', () => {
  expect(problemsOf(deck('a', 'en', 'een'), guide('a/een'))).toEqual(['g.md:8 error deck-not-found']);
});

test('for one file alone there is one hint that the cards were not looked up', () => {
  const [checked] = checkReferences([guide('a/een; b/twee', 'a/een')]);
  expect(checked?.problems).toMatchObject([
    {
      line: 8,
      severity: 'hint',
      code: 'cards-not-checked',
      hint: 'Noem de bestanden van de sets erbij: a, b.',
    },
  ]);
  expect(problemsOf(deck('a', 'nl', 'een'))).toEqual([]);
});

test('what a file had to tell already is kept, and all stays in the order of the text', () => {
  const broken = file(
    'g.md',
    '---\n{guide: g, title: G, version: 1.0.0, language: nl, variants: [5]}\n---\n\n## S {#s}\n\n- Kaarten: a/weg\n- Minuten: 5\n- Kleur: rood\n',
  );
  expect(problemsOf(broken, deck('a', 'nl', 'een'))).toEqual([
    'g.md:5 warning step-empty',
    'g.md:7 error card-not-found',
    'g.md:9 hint metadata-unknown-key',
  ]);
});

test('a compiled guide carries the cards it refers to with their numbers, and no others', () => {
  const files = [
    guide('b/twee; a/drie', 'a/drie; a/een'),
    deck('a', 'nl', 'een', 'twee', 'drie'),
    deck('b', 'nl', 'twee'),
  ];
  const decks = [...files, deck('a', 'en', 'een')].flatMap((one) => (one.kind === 'deck' ? [one.deck] : []));
  const [first] = files;
  if (first?.kind !== 'guide') throw new Error('the guide of the test is none');
  const { decks: carried } = compileGuide(first.guide, 'a'.repeat(64), decks);
  expect(
    carried?.map(({ id, title, version, cards }) => [id, title, version, cards.map(({ number }) => number)]),
  ).toEqual([
    ['a', 'Set a', '1.2.0', [1, 3]],
    ['b', 'Set b', '1.2.0', [1]],
  ]);
  expect(carried?.[0]?.cards[1]?.card).toMatchObject({ id: 'drie', title: 'drie' });
  expect(compileGuide(first.guide, 'a'.repeat(64), [])).not.toHaveProperty('decks');
});
