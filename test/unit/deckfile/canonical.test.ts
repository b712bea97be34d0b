import { formatDeck, formatDeckFile, parseDeck } from '#core/deckfile';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { facts, problemsOf } from './problems-of';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/decks/${name}`, import.meta.url), 'utf8');

test('a file in canonical form comes out as it went in, in either language', () => {
  for (const name of ['canonical.nl.md', 'canonical.en.md']) {
    const text = fixture(name);
    expect(formatDeck(parseDeck(text, name).deck)).toBe(text);
  }
});

test('a file in canonical form is free of errors and warnings', () => {
  expect(problemsOf(fixture('canonical.nl.md'))).toEqual([
    '10:1 hint front-matter-unknown-key',
    '25:3 hint metadata-unknown-key',
    '44:1 hint part-unknown',
  ]);
});

test('line ends of another system are put right, and nothing else', () => {
  const text = fixture('canonical.nl.md');
  for (const end of ['\r\n', '\r']) {
    expect(formatDeckFile(`\uFEFF${text.replaceAll('\n', end)}`, 'set.md').formatted).toBe(text);
  }
});

test('an untidy file is formatted without the loss of a word', async () => {
  const { formatted } = formatDeckFile(
    fixture('untidy.nl.md').replace(/## Eerste kaart\n\[/, '## Laatste\n['),
    'x.md',
  );
  await expect(formatted).toMatchFileSnapshot('../../fixtures/decks/untidy.formatted.nl.md');
});

test('an error that formatting would bury is left for the author', () => {
  const { formatted, problems } = formatDeckFile(fixture('untidy.nl.md'), 'x.md');
  expect(formatted).toBeUndefined();
  expect(problems.map(({ code }) => code)).toContain('card-id-repeated');
  for (const text of [
    '---\na: [\n---\n',
    '---\ntrajectory: x\n---\n',
    `## A\n\n${'x'.repeat(20_001)}`,
    '---\ntitle: x\n',
  ]) {
    expect(formatDeckFile(text, 'x.md').formatted, text.slice(0, 20)).toBeUndefined();
  }
});

test('comments in the front matter stay where they stood', () => {
  const text = '---\n# boven\ndeck: set # achter\ntitle: Set\nversion: 1.0.0\nlanguage: nl\n# onder\n---\n';
  expect(formatDeckFile(text, 'x.md').formatted).toBe(text);
});

test('only metadata that this version does not know is still metadata when it comes back', () => {
  const { deck } = parseDeck(`${facts}## A {#a}\n\n- Moment: team\n- Kleur: rood\n\nV?\n`, 'x.md');
  const [card] = deck.cards;
  const without = { ...deck, cards: card ? [{ ...card, moments: [] }] : [] };
  expect(parseDeck(formatDeck(without), 'x.md').deck.cards[0]?.other).toContainEqual({
    key: 'Kleur',
    value: 'rood',
  });
});
