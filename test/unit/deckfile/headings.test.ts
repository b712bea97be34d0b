import { parseDeck } from '#core/deckfile';
import { expect, test } from 'vitest';
import { cardsOf, facts, paragraph, paragraphOfLines, problemsOf } from './problems-of';

test('## starts a card and ### a part', () => {
  const [een, twee] = cardsOf('## Een {#een}\n\nVraag?\n\n### Waarom\n\nDaarom.\n\n## Twee {#twee}\n\nEn?\n');
  expect(een).toMatchObject({
    id: 'een',
    title: 'Een',
    question: [paragraph('Vraag?')],
    parts: [{ name: 'why', content: [paragraph('Daarom.')] }],
  });
  expect(twee).toMatchObject({ id: 'twee', question: [paragraph('En?')], parts: [] });
});

test('what stands before the first card is the introduction', () => {
  const { deck } = parseDeck(`${facts}Welkom.\n\nNog iets.\n\n## Een {#een}\n\nVraag?\n`, 'set.md');
  expect(deck.introduction).toEqual([paragraph('Welkom.'), paragraph('Nog iets.')]);
});

test('a heading in a quote, a list or a fence starts no card', () => {
  const text = '## Een {#een}\n\n> ## Twee\n\n- ## Drie\n\n```\n## Vier\n```\n';
  expect(cardsOf(text).map(({ id }) => id)).toEqual(['een']);
  expect(problemsOf(facts + text)).toEqual([
    '7:3 hint heading-nested',
    '9:3 hint heading-nested',
    '11:1 hint text-code',
  ]);
});

test('an underlined heading is text with a hint, and loses nothing', () => {
  const text = '## Een {#een}\n\nVraag *nu*\n---\n\nEn\n===\n';
  expect(cardsOf(text)[0]?.question).toEqual([
    paragraphOfLines('Vraag *nu*', '---'),
    paragraphOfLines('En', '==='),
  ]);
  expect(problemsOf(facts + text)).toEqual(['7:1 hint heading-underlined', '10:1 hint heading-underlined']);
});

test('# and #### inside a card are text with a hint', () => {
  const text = '## Een {#een}\n\n# Groot\n\n#### Klein\n\n###### Piep\n';
  expect(cardsOf(text)[0]?.question).toEqual([
    paragraph('# Groot'),
    paragraph('#### Klein'),
    paragraph('###### Piep'),
  ]);
  expect(problemsOf(facts + text)).toEqual([
    '7:1 hint heading-level',
    '9:1 hint heading-level',
    '11:1 hint heading-level',
  ]);
});

test('### before the first card is text of the introduction, with a hint', () => {
  expect(problemsOf(`${facts}### Waarom\n`)).toEqual([
    '2:1 warning deck-without-cards',
    '5:1 hint part-before-card',
  ]);
});

test('a card without {#id} gets its title as a slug, and a hint', () => {
  const titles = ['Eén ding: anders!', 'ÇA VA', 'ﬁts & ½', '  --  x', 'a'.repeat(70)];
  const cards = cardsOf(titles.map((title) => `## ${title}\n\nV?\n`).join('\n'));
  expect(cards.map(({ id }) => id)).toEqual(['een-ding-anders', 'ca-va', 'fits-1-2', 'x', 'a'.repeat(64)]);
  expect(problemsOf(`${facts}## Eén\n\nV?\n`)).toEqual(['5:1 hint card-without-id']);
});

test('a title without a letter to make an id of still gives a card', () => {
  expect(cardsOf('## ؟\n\nV?\n\n##\n\nV?\n').map(({ id, title }) => [id, title])).toEqual([
    ['card-1', '؟'],
    ['card-2', ''],
  ]);
});

test('of two equal ids the second card is an error, and is kept under another id', () => {
  const text = '## A {#a}\n\nV?\n\n## B {#a}\n\nV?\n\n## C {#a-2}\n\nV?\n\n## A\n\nV?\n';
  expect(cardsOf(text).map(({ id }) => id)).toEqual(['a', 'a-3', 'a-2', 'a-4']);
  expect(problemsOf(facts + text)).toEqual(['9:1 error card-id-repeated', '17:1 error card-id-repeated']);
});

test('an id of 64 characters still fits with a number behind it', () => {
  const id = 'x'.repeat(64);
  expect(cardsOf(`## A {#${id}}\n\nV?\n\n## B {#${id}}\n\nV?\n`)[1]?.id).toBe(`${'x'.repeat(62)}-2`);
});

test('an id that cannot be one stays in the title, with a warning', () => {
  expect(cardsOf('## Een {#Een Twee}\n\nV?\n')[0]).toMatchObject({
    id: 'een-een-twee',
    title: 'Een {#Een Twee}',
  });
  expect(problemsOf(`${facts}## Een {#Een Twee}\n\nV?\n`)).toEqual([
    '5:1 hint card-without-id',
    '5:8 warning card-id-invalid',
  ]);
});

test('an escaped {#id} is part of the title', () => {
  expect(cardsOf('## Een \\{#twee}\n\nV?\n')[0]).toMatchObject({ id: 'een-twee', title: 'Een {#twee}' });
});

test('a title keeps its markup as typed, with a hint', () => {
  expect(cardsOf('## Een *ding* & `meer` {#een}\n\nV?\n')[0]?.title).toBe('Een *ding* & `meer`');
  expect(problemsOf(`${facts}## Een *ding* {#een}\n\nV?\n`)).toEqual(['5:8 hint title-markup']);
});

test('every part has its Dutch and its English heading, case and spacing forgiven', () => {
  const headings = [
    ...['Waarom', 'Probeer', 'Denk verder', 'Als-dan', 'Let op', 'Voor de begeleider', 'Bron'],
    ...['Why', 'Try', 'Think on', 'If-then', 'Caution', 'For the facilitator', 'Source'],
    ...['WAAROM', 'denk   VERDER'],
  ];
  const [card] = cardsOf(
    `## A {#a}\n\nV?\n\n${headings.map((heading) => `### ${heading}\n\nx\n`).join('\n')}`,
  );
  const names = ['why', 'try', 'thinkOn', 'ifThen', 'caution', 'facilitator', 'source'];
  expect(card?.parts.map(({ name }) => name)).toEqual([...names, ...names, 'why', 'thinkOn']);
});

test('a repeated or unknown part is kept in order under its own heading, with a hint', () => {
  const text = '## A {#a}\n\nV?\n\n### Waarom\n\n1\n\n### Waarm\n\n2\n\n### Why\n\n3\n';
  expect(cardsOf(text)[0]?.parts).toEqual([
    { name: 'why', content: [paragraph('1')] },
    { name: 'other', heading: 'Waarm', content: [paragraph('2')] },
    { name: 'why', content: [paragraph('3')] },
  ]);
  expect(problemsOf(facts + text)).toEqual(['13:1 hint part-unknown', '17:1 hint part-repeated']);
  expect(parseDeck(facts + text, 'set.md').problems[0]?.hint).toBe('Bedoelde je "Waarom"?');
});

test('a Dutch heading in other words passes without what was meant', () => {
  const { problems } = parseDeck(`${facts}## A {#a}\n\nV?\n\n### Tip\n\nx\n`, 'set.md');
  expect(problems).toMatchObject([{ code: 'part-unknown', hint: 'Bedoelde je "Probeer"?' }]);
});

test('a deck without a card passes as fine, or is told twice', () => {
  for (const text of [facts, `${facts}Welkom.\n`]) {
    expect(problemsOf(text)).toEqual(['2:1 warning deck-without-cards']);
  }
  expect(problemsOf('x'.repeat(16 * 1024 * 1024 + 1)).join()).not.toContain('deck-without-cards');
  expect(problemsOf('---\nguide: x\n---\n')).toEqual(['2:1 error not-a-deck']);
});

test('a card without a question is told', () => {
  expect(problemsOf(`${facts}## A {#a}\n\n- Moment: team\n`)).toEqual(['5:1 warning card-question-empty']);
});
