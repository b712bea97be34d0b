import { parseDeck } from '#core/deckfile';
import { tests } from 'commonmark-spec';
import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert';
import { expect, test } from 'vitest';
import { findCuts } from '../../../core/deckfile/find-cuts';
import { parseMarkdown } from '../../../core/deckfile/parse-markdown';
import { anyText } from './arbitrary-text';
import { facts, problemsOf } from './problems-of';

/** The nodes and all their places, so that a deck and its problems are the same too. */
function expectSameCut(text: string) {
  deepStrictEqual(parseMarkdown(text, 1), parseMarkdown(text, Infinity));
}

/** What may be open when a card starts, or refer to another card. */
const openings = [
  ...['```', '~~~', '````', '~~~~', '``` a`b', '```js', '``', ' ```', '  ~~~', '   ```', '    ```', '\t```'],
  ...['- ```', '> ```', '1. ~~~', '- a\n  ```', '- a\n\n  ```', '> - ```', '-```', '>```', '*\t```', '```  '],
  ...['<!--', '-->', '<!-- x -->', '<!-->', ' <!--', '- <!--', '> <!--', '--> <!--', '<!-', '<!---'],
  ...['<?', '?>', '<?>', '<!A', '<!A>', '<![CDATA[', ']]>', ']]]>', '<![x', '<!>'],
  ...['<pre>', '</pre>', '<PRE', '<pre/>', '<script src>', '</style>', '<textarea\t', '<prex>', '- <pre>'],
  ...[
    '<div>',
    '</div>',
    '<b>',
    '<b',
    '</b>',
    '<https://x.nl>',
    '<a@b.nl>',
    '  <div>',
    '> <div>',
    '- <b>',
    '<',
  ],
  ...[
    '[a]: https://x.nl',
    '[a]',
    '[a][a]',
    '[a\nb]: https://x.nl',
    '[a b]',
    '> [a]: b',
    '- [a]:',
    '[a',
    ']: x',
  ],
  ...['[a]: <x>\n"', '[a]: b "', '"', '[\\]]: x', '`', '*', '[x](', ')', '<b c="', '">'],
  ...[
    '- a',
    '1. b',
    '> c',
    '-',
    '>',
    '- a\n\n  b',
    '- - a',
    '    code',
    '  d',
    'Setext',
    '---',
    '===',
    '***',
  ],
  ...[
    '### Waarom',
    '# a',
    '#### b',
    ' ## x',
    '##x',
    '- ## x',
    '> ## x',
    '  ## x',
    '\t## x',
    '- Moment: team',
  ],
  ...['\\', '  ', '\t', '\uFEFF', '\0', '\u2028', '\v', '&#10;', '😀', 'tekst', '\u00A0', '\u0085'],
];
const cards = ['## A {#a}', '##', '## ', '##\tB', '## C ##', '## [a]', '## `x`', '## <b>', '## <!--'];
const ends = ['\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n \n'];

const document = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...openings) },
        { weight: 4, arbitrary: fc.constantFrom(...cards) },
        { weight: 1, arbitrary: anyText },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.constantFrom('', '- ', '> ', '  ', '   '), fc.constantFrom(...openings))
            .map((two) => two.join('')),
        },
      ),
      fc.constantFrom(...ends),
    ),
    { minLength: 1, maxLength: 16 },
  )
  .map((pieces) => pieces.flat().join(''));

test('a text that is cut before it is parsed gives what the whole gives', { timeout: 60_000 }, () => {
  fc.assert(fc.property(document, expectSameCut), { numRuns: 800 });
});

test('all examples of CommonMark give the same between other cards', { timeout: 60_000 }, () => {
  for (const { markdown } of tests) {
    expectSameCut(`## A\n\n${markdown}\n## B\n\n[foo]\n\n## C\n`);
    expectSameCut(`## A\r\n${markdown.replaceAll('\n', '\r\n')}## B\r\n${markdown}`);
  }
});

test('ordinary cards are cut apart, whatever ends their lines', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['Intro', '## A {#a}', '', '- Moment: team', '', '[x](https://x.nl)', '## B', ''].join(end);
    expect(findCuts(text, 1)).toEqual([
      { offset: text.indexOf('## A'), line: 1 },
      { offset: text.indexOf('## B'), line: 6 },
    ]);
  }
});

test('a fence, a comment and HTML that were closed do not keep later cards together', () => {
  for (const block of ['```js\n## X\n```', '<!--\n## X\n-->', '<div>\n## X\n', '- ```\n', '> <!--']) {
    const text = `## A\n\n${block}\n## B\n`;
    expect(findCuts(text, 1), block).toEqual([
      { offset: text.indexOf('## B'), line: text.split('\n').length - 2 },
    ]);
  }
});

test('what may take in a heading, or serves another card, leaves the text whole', () => {
  for (const block of [
    '```',
    '- a\n  ```',
    '<!--',
    '<pre>',
    '<div>',
    '<?',
    '[a]: https://x.nl',
    '> [a\n> b]: c',
  ]) {
    expect(findCuts(`## A\n\n${block}\n## B\n`, 1), block).toEqual([]);
  }
});

test('a problem far down a long file has its place, and its card its words', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const cards = Array.from({ length: 200 }, (_, index) =>
      [`## Kaart ${index} {#k-${index}}`, '', `😀 \`${index}\` ${'woord '.repeat(20)}`, ''].join(end),
    );
    const { deck, problems } = parseDeck(
      `${facts.trimEnd()}\n\uFEFF`.replaceAll('\n', end) + cards.join(end),
      'x.md',
    );
    expect(deck.cards.map(({ id }) => id)).toEqual(cards.map((_, index) => `k-${index}`));
    expect(JSON.stringify(deck.cards[199]?.question)).toContain('😀 `199` woord');
    expect(problems.map(({ line, column }) => [line, column])).toEqual(
      cards.map((_, index) => [6 + 4 * index, 3]),
    );
  }
});

test('10,000 cards with one id each get their own', () => {
  const { deck } = parseDeck(facts + '## A {#a}\n'.repeat(10_000), 'x.md');
  expect(new Set(deck.cards.map(({ id }) => id)).size).toBe(10_000);
  expect(deck.cards.at(-1)?.id).toBe('a-10000');
});

test('a related card that is not there is told once, at its own line', () => {
  const text = `${facts}## A {#a}\n\n- Verwant: x\n- Verwant: y; x\n\nV?\n`;
  expect(problemsOf(text)).toEqual(['7:3 warning related-not-found', '8:3 warning related-not-found']);
});
