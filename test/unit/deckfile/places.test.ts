import { parseDeck } from '#core/deckfile';
import { expect, test } from 'vitest';
import { problemsOf } from './problems-of';

const lines = [
  '---',
  'deck: set',
  'title: Set',
  'version: 1.0.0',
  'language: nl',
  '---',
  '',
  '## A {#a}',
  '',
  'V?',
];
const withEnds = (end: string, ...more: readonly string[]) => [...lines, ...more].join(end);

test('lines are counted the same whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(problemsOf(withEnds(end, '', 'x `y`', '', '### Kop', '')), JSON.stringify(end)).toEqual([
      '12:3 hint text-code',
      '14:1 hint part-unknown',
    ]);
  }
});

test('a column counts characters, also outside the basic plane and behind a tab', () => {
  expect(problemsOf(withEnds('\n', '', '😀é𝒳 `y`'))).toEqual(['12:5 hint text-code']);
  expect(problemsOf(withEnds('\n', '', 'a\t\tb `y`'))).toEqual(['12:6 hint text-code']);
  expect(problemsOf(withEnds('\n', '', '-\t\u05D0 `y`'))).toEqual(['12:5 hint text-code']);
});

test('a byte order mark is no column, and hides no front matter', () => {
  expect(problemsOf(`\uFEFF${withEnds('\n')}`)).toEqual([]);
  expect(problemsOf('\uFEFF`y`').filter((problem) => problem.includes('code'))).toEqual([
    '1:1 hint text-code',
  ]);
});

test('problems come in the order of the text, with the name of the file', () => {
  const { problems } = parseDeck(withEnds('\n', '', '`b`', '', '## A', '', '<i>'), 'map/set.md');
  expect(problems.map(({ line }) => line)).toEqual([12, 14, 16]);
  expect(problems.every(({ source }) => source === 'map/set.md')).toBe(true);
});

test('a separator that is no line end in Markdown is none here', () => {
  expect(problemsOf(withEnds('\n', '', 'a\u2028## b `y`'))).toEqual(['12:8 hint text-code']);
});

test('the texts of a card are looked for at another place than where they stand', () => {
  const text = withEnds(
    '\r\n',
    '',
    '### Waarom',
    '',
    'W.',
    '### Probeer',
    '## B {#b}',
    '',
    '- Minuten: 2',
    '',
    ' V?',
  );
  const { introduction, cards } = parseDeck(text, 'set.md').places;
  expect(introduction).toEqual({ line: 7, column: 1 });
  expect(cards).toEqual([
    {
      title: { line: 8, column: 1 },
      question: { line: 10, column: 1 },
      parts: [
        { line: 14, column: 1 },
        { line: 15, column: 1 },
      ],
    },
    { title: { line: 16, column: 1 }, question: { line: 20, column: 2 }, parts: [] },
  ]);
});
