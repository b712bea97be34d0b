import { parseDeck } from '#core/deckfile';
import { checkLanguage } from '#core/language';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardWith, findings, findingsOf, top } from './findings-of';

const bad = readFileSync(new URL('../../fixtures/decks/language.nl.md', import.meta.url), 'utf8');

test('a deck in another language is judged by Dutch', () => {
  expect(findingsOf(bad.replace('language: nl', 'language: en'))).toEqual(['1:1 hint not-dutch']);
  expect(findingsOf(top.replace('nl}', 'nl-BE}') + cardWith())).toEqual([]);
});

test('the two languages tell the same problems at the same places, in their own words', () => {
  const dutch = findings([bad], 'nl');
  const english = findings([bad], 'en');
  expect(dutch.length).toBeGreaterThan(25);
  expect(english.map(({ line, column, code, severity }) => [line, column, code, severity])).toEqual(
    dutch.map(({ line, column, code, severity }) => [line, column, code, severity]),
  );
  dutch.forEach(({ message, hint }, index) => {
    expect(message).not.toBe(english[index]?.message);
    expect(message).toMatch(/[.?!]$/);
    expect(hint).toMatch(/^[A-Z"]/);
  });
});

test('problems come in the order of the decks and of their text, whatever check found them', () => {
  const told = findings([bad, bad]).map(({ source, line, column }) => [source, line, column] as const);
  expect(told).toEqual(
    told.toSorted(([a, b, c], [d, e, f]) => (a < d ? -1 : a > d ? 1 : 0) || b - e || c - f),
  );
});

test('a place is right only where lines end with a line feed', () => {
  const places = (text: string) => findings([text]).map(({ line, column, code }) => [line, column, code]);
  expect(places(`\uFEFF${bad.replaceAll('\n', '\r\n')}`)).toEqual(places(bad));
});

test('a text that Markdown hides has no place at all', () => {
  expect(findingsOf(top + cardWith({ question: 'Wat zag je bij de ca\\sus, of &#99;asus?' }))).toEqual([
    '11:1 warning word-jargon',
  ]);
});

test('a text can make it throw, or tell a place that is not in the file', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      '## a\n',
      '### Waarom\n',
      '- Moment: x\n',
      'casus ',
      'u ',
      "'",
      '…',
      '.',
      '\n',
      '\r',
      '*',
      '😀',
    ),
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
      for (const { source, line, column } of findings(texts)) {
        const lines = (texts[Number(source.split('.')[0]) - 1] ?? '').split(/\r\n|\r|\n/);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual(Array.from(lines[line - 1] ?? '').length + 1);
      }
    }),
  );
});

test('ten thousand cards never come to an end', { timeout: 40_000 }, () => {
  const question = (number: number) =>
    `Wat zag je bij nummer ${number}, en wie vroeg je om raad ${number % 17}?`;
  const text =
    top + Array.from({ length: 100 }, (_, number) => cardWith({ question: question(number) })).join('');
  const { deck, places, problems } = parseDeck(text, 'set.md');
  const hundredTimes = <T>(list: readonly T[]) => Array.from({ length: 100 }, () => list).flat();
  const file = {
    ...({ kind: 'deck', source: 'set.md', text, problems } as const),
    deck: { ...deck, cards: hundredTimes(deck.cards) },
    places: { ...places, cards: hundredTimes(places.cards) },
  };
  expect(checkLanguage([file]).length).toBeGreaterThan(0);
});

test('a guide is left alone, or judged as if its steps were cards', () => {
  const guide = `---
{guide: g, title: Gids, version: 1.0.0, language: nl, variants: [20], roles: [gespreksleider], summary: Dit werkt altijd.}
---

Wat is hier de casus?

## Een titel die veel langer is dan op een kaart past {#a}

- Minuten: 20
- Leiding: gespreksleider

Wie de casus inbrengt, begint.

### Vragen

- Wat zag je?
- Wat zag de doelgroep?
`;
  expect(findingsOf(guide)).toEqual([
    '2:109 error claim-result',
    '5:16 warning word-jargon',
    '12:8 warning word-jargon',
    '17:14 warning word-label',
  ]);
});

test('a card made to be slow to read never comes to an end', { timeout: 60_000 }, () => {
  for (const piece of [
    'telt mee voor ',
    "'a ",
    '.',
    '. ',
    'Als , dan ',
    'casus ',
    'wyber kwadrant ',
    'er wordt ge',
    'W. ',
  ]) {
    const text = top + cardWith({ question: piece.repeat(Math.floor(19_000 / piece.length)) });
    expect(findings([text]).length, piece).toBeGreaterThan(0);
  }
});
