import { parseDeck } from '#core/deckfile';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const untidy = readFileSync(new URL('../../fixtures/decks/untidy.nl.md', import.meta.url), 'utf8');

test('the two languages tell the same problems at the same places, in their own words', () => {
  const dutch = parseDeck(untidy, 'x.md', 'nl').problems;
  const english = parseDeck(untidy, 'x.md', 'en').problems;
  expect(english.map(({ line, column, code, severity }) => [line, column, code, severity])).toEqual(
    dutch.map(({ line, column, code, severity }) => [line, column, code, severity]),
  );
  dutch.forEach((problem, index) => {
    expect(problem.message).not.toBe(english[index]?.message);
  });
});

test('every message and every hint is a sentence', () => {
  for (const locale of ['nl', 'en'] as const) {
    for (const { message, hint } of parseDeck(untidy, 'x.md', locale).problems) {
      expect(message).toMatch(/[.?!]$/);
      expect(hint).toMatch(/^[A-Z]/);
    }
  }
});
