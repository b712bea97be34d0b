import { parseDeck } from '#core/deckfile';
import { expect, test } from 'vitest';
import { cardsOf, facts, paragraph, paragraphOfLines, problemsOf } from './problems-of';

const questionOf = (text: string) => cardsOf(`## A {#a}\n\n${text}\n`)[0]?.question;
const problemsIn = (text: string) => problemsOf(`${facts}## A {#a}\n\n${text}\n`);

test('paragraphs, emphasis, lists, quotes, links and breaks are read', () => {
  expect(questionOf('*a* **b** [c](https://x.nl)\\\nd\n\n- e\n- f\n\n3. g\n\n> h')).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'emphasis', children: [{ type: 'text', value: 'a' }] },
        { type: 'text', value: ' ' },
        { type: 'strong', children: [{ type: 'text', value: 'b' }] },
        { type: 'text', value: ' ' },
        { type: 'link', url: 'https://x.nl', children: [{ type: 'text', value: 'c' }] },
        { type: 'break' },
        { type: 'text', value: 'd' },
      ],
    },
    { type: 'list', items: [[paragraph('e')], [paragraph('f')]] },
    { type: 'list', start: 3, items: [[paragraph('g')]] },
    { type: 'quote', children: [paragraph('h')] },
  ]);
});

test('HTML, images, code, rules and tables stay as typed, and are told', () => {
  const typed = [
    ['<div class="x">\n  <b>Hoi</b>\n</div>', 'text-html'],
    ['<script>alert(1)</script>', 'text-html'],
    ['![alt](https://x.nl/a.png "titel")', 'text-image'],
    ['`code`', 'text-code'],
    ['```js\na\n\n  b\n```', 'text-code'],
    ['- - -', 'text-rule'],
    ['[los]: https://x.nl', 'text-definition'],
  ] as const;
  for (const [text, code] of typed) {
    expect(questionOf(text), text).toEqual([paragraphOfLines(...text.split('\n'))]);
    expect(problemsIn(text), text).toEqual([`7:1 hint ${code}`]);
  }
  expect(questionOf('| a | b |\n|---|---|')).toEqual([paragraph('| a | b |\n|---|---|')]);
});

test('inline HTML keeps its words and its signs', () => {
  expect(questionOf('Zeg <b>ja</b> &amp; nee')).toEqual([paragraph('Zeg <b>ja</b> & nee')]);
});

test('indented code is shown without being lost', () => {
  expect(questionOf('a\n\n    b\n      c')).toEqual([paragraph('a'), paragraphOfLines('    b', '      c')]);
});

test('what stands in a quote or list as typed does not take the signs around it along', () => {
  expect(questionOf('> ```\n> a\n> ```')).toEqual([
    { type: 'quote', children: [paragraphOfLines('```', 'a', '```')] },
  ]);
  expect(questionOf('- <div>\n  a')).toEqual([{ type: 'list', items: [[paragraphOfLines('<div>', 'a')]] }]);
});

test('a link with another protocol stays as typed, with a warning', () => {
  for (const text of [
    '[x](javascript:alert(1))',
    '[x](http://x.nl)',
    '[x](/pad)',
    '[x](data:text/html,x "t")',
    '[x](https:x)',
    '[x]()',
    '<ftp://x.nl>',
    '[x](<https://x y>)',
    '[x](java&#115;cript:x)',
  ]) {
    expect(questionOf(text), text).toEqual([paragraph(text)]);
    expect(problemsIn(text), text).toEqual(['7:1 warning link-protocol']);
  }
});

test('https and mailto are links, in whatever case and form they are written', () => {
  const link = (url: string, value: string) => ({ type: 'link', url, children: [{ type: 'text', value }] });
  expect(questionOf('[x](HTTPS://x.nl)')).toEqual([
    { type: 'paragraph', children: [link('https://x.nl', 'x')] },
  ]);
  expect(questionOf('<a@b.nl>')).toEqual([
    { type: 'paragraph', children: [link('mailto:a@b.nl', 'a@b.nl')] },
  ]);
  expect(questionOf('[x][y]\n\n[Y]: https://x.nl')).toEqual([
    { type: 'paragraph', children: [link('https://x.nl', 'x')] },
  ]);
});

test('a reference may be defined in another card, and the first definition counts', () => {
  const [, , third] = cardsOf('## A\n\n[y]: https://x.nl\n\n## B\n\n[y]: https://z.nl\n\n## C\n\n[x][y]\n');
  expect(third?.question).toMatchObject([{ children: [{ type: 'link', url: 'https://x.nl' }] }]);
  expect(problemsIn('[x][y]\n\n[y]: https://x.nl\n\n[y]: https://z.nl')).toEqual([
    '11:1 hint text-definition',
  ]);
});

test('a reference to an address that cannot be a link stays as typed, and so does the address', () => {
  expect(questionOf('[x][y]\n\n[y]: javascript:x')).toEqual([
    paragraph('[x][y]'),
    paragraph('[y]: javascript:x'),
  ]);
});

test('the title of a link becomes text behind it', () => {
  expect(questionOf('[x](https://x.nl "meer")')).toMatchObject([
    { children: [{ type: 'link' }, { type: 'text', value: ' (meer)' }] },
  ]);
});

test('a link without text shows its address', () => {
  expect(questionOf('[](https://x.nl)')).toMatchObject([
    { children: [{ children: [{ value: 'https://x.nl' }] }] },
  ]);
});

test('templates and expressions are text', () => {
  expect(questionOf('{{ naam }} ${x} <%= y %> {% z %}')).toEqual([
    paragraph('{{ naam }} ${x} <%= y %> {% z %}'),
  ]);
});

test('nesting beyond bearing is shown as typed and told, and loses nothing', () => {
  for (const sign of ['> ', '- ', '*a ', '[a ']) {
    const { deck, problems } = parseDeck(`${facts}## A {#a}\n\n${sign.repeat(300)}x\n`, 'set.md');
    expect(JSON.stringify(deck.cards[0]?.question)).toContain('x');
    if (sign.length === 2 && sign !== '*a ')
      expect(problems.some(({ code }) => code === 'text-too-deep')).toBe(true);
  }
});
