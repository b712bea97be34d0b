import {
  checkReferences,
  formatDeckFile,
  parseDeck,
  parseDeckFile,
  type ProblemLocale,
} from '#core/deckfile';
import { expect, test } from 'vitest';
import { severities } from '../../../core/deckfile/problem-texts';
import { paragraph } from './problems-of';

/** A complete front matter, so that a test sees only the problems of its own text. Four lines. */
const facts =
  '---\n{guide: werf, title: W, version: 1.0.0, language: nl, variants: [75, 20], roles: [schrijver]}\n---\n\n';
const step = (...lines: readonly string[]) =>
  `${facts}## A {#a}\n\n- Minuten: 75 / 20\n${lines.join('\n')}\n\nTekst.\n`;

function parse(text: string, locale?: ProblemLocale) {
  const file = parseDeckFile(text, 'werf.md', locale);
  if (file.kind !== 'guide') throw new Error('the guide of the test is none');
  return file;
}
const problemsOf = (text: string) =>
  parse(text).problems.map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`);
const stepsOf = (text: string) => parse(text).guide.steps;

test('every key and every part has its Dutch and its English name, case and spacing forgiven', () => {
  const dutch = [
    ...[
      '- minuten: 75 / 20',
      '- LEIDING: Schrijver',
      '- Kaarten: a/b; c/d',
      '- Noteer: do; dont',
      '',
      'Tekst.',
    ],
    ...[
      '',
      '### Vragen',
      '',
      '- Wat?',
      '',
      '### Let op',
      '',
      'x',
      '',
      '### Voor  de begeleider',
      '',
      'y',
      '',
    ],
  ];
  const english = [
    ...[
      '- Minutes: 75 min / 20',
      '- Lead: schrijver',
      '- Cards: a/b, c/d',
      '- Record: do, dont',
      '',
      'Tekst.',
    ],
    ...[
      '',
      '### Questions',
      '',
      '- Wat?',
      '',
      '### Caution',
      '',
      'x',
      '',
      '### For the facilitator',
      '',
      'y',
      '',
    ],
  ];
  for (const lines of [dutch, english]) {
    expect(parse(`${facts}## A {#a}\n\n${lines.join('\n')}`)).toMatchObject({
      guide: {
        steps: [
          {
            minutes: [75, 20],
            lead: 'schrijver',
            cards: ['a/b', 'c/d'],
            record: ['do', 'dont'],
            content: [paragraph('Tekst.')],
            parts: [
              { name: 'questions', content: [{ type: 'list', items: [[paragraph('Wat?')]] }] },
              { name: 'caution', content: [paragraph('x')] },
              { name: 'facilitator', content: [paragraph('y')] },
            ],
          },
        ],
      },
      problems: [],
    });
  }
});

test('the facts of a guide are read, one number or a list, a dash or a hyphen', () => {
  const text = '---\nguide: alleen\nvariants: 10\ngroup: 1\nroles: jij\noptional-roles: [a, b]\n---\n';
  expect(parse(text).guide).toMatchObject({
    id: 'alleen',
    variants: [10],
    group: '1',
    roles: ['jij'],
    optionalRoles: ['a', 'b'],
  });
  expect(parse('---\nguide: x\ngroup: 4 – 8\n---\n').guide.group).toBe('4-8');
});

test('a step that a variant leaves out has no minutes in it, and counts for nothing in the sum', () => {
  const text = `${facts}## A {#a}\n\n- Minuten: 75 / -\n\nx\n\n## B {#b}\n\n- Minuten: – / 20\n\nx\n`;
  expect(stepsOf(text).map(({ minutes }) => minutes)).toEqual([
    [75, null],
    [null, 20],
  ]);
  expect(problemsOf(text)).toEqual([]);
});

test('a step that every variant leaves out is there for nobody, and nobody hears', () => {
  const text = `${facts}## A {#a}\n\n- Minuten: 75 / 20\n\nx\n\n## B {#b}\n\n- Minuten: - / –\n\nx\n`;
  expect(problemsOf(text)).toEqual(['13:3 warning step-never']);
  expect(stepsOf(text)[1]?.minutes).toEqual([null, null]);
});

test('minutes that do not fit the variants are errors on their own line', () => {
  const withMinutes = (minutes: string) => `${facts}## A {#a}\n\n- Minuten: ${minutes}\n\nTekst.\n`;
  expect(problemsOf(withMinutes('75'))).toEqual(['7:3 error step-minutes-count']);
  expect(problemsOf(withMinutes('75 / 20 / 5'))).toEqual(['7:3 error step-minutes-count']);
  for (const wrong of ['75 / veel', '75 / 0', '75 / 1441', '75 / 2,5', '75 / -5', '75 /']) {
    expect(problemsOf(withMinutes(wrong)), wrong).toEqual(['7:3 error step-minutes']);
  }
  expect(stepsOf(withMinutes('75 / veel'))).toMatchObject([
    { minutes: [], other: [{ key: 'Minuten', value: '75 / veel' }] },
  ]);
  expect(problemsOf(`${facts}## A {#a}\n\nTekst.\n`)).toEqual(['5:1 error step-without-minutes']);
});

test('steps that do not add up to a variant are told once for it, at the variants', () => {
  const text = facts
    .replace('{guide', '\nguide')
    .replace(/, (?=[a-z])/g, '\n')
    .replace('}', '');
  const body = '## A {#a}\n\n- Minuten: 70 / 20\n\nx\n';
  expect(problemsOf(text + body)).toEqual(['7:1 warning variant-sum']);
  expect(parse(text + body).problems[0]?.message).toBe('De stappen duren samen 70 minuten, en geen 75.');
  // While a step's minutes are not clear, their sum says nothing.
  expect(problemsOf(`${text}${body}\n## B {#b}\n\n- Minuten: 5\n\nx\n`)).toEqual([
    '19:3 error step-minutes-count',
  ]);
});

test('a guide without variants or steps is told, and its steps are not blamed', () => {
  const bare = '---\n{guide: a, title: A, version: 1.0.0, language: nl}\n---\n\n';
  expect(problemsOf(`${bare}## A {#a}\n\nx\n`)).toEqual(['2:1 error variants-missing']);
  expect(problemsOf(`${bare}## A {#a}\n\n- Minuten: 5\n\nx\n`)).toEqual(['2:1 error variants-missing']);
  expect(problemsOf(facts)).toEqual(['2:1 error guide-without-steps']);
});

test.each(['[75, x]', '[75, 75]', '[0]', 'lang', '[1441]', '{a: 1}'])(
  'variants that are no minutes are kept and told: %s',
  (variants) => {
    const text = `---\nguide: a\ntitle: A\nversion: 1.0.0\nlanguage: nl\nvariants: ${variants}\n---\n\n## A {#a}\n\nx\n`;
    expect(problemsOf(text)).toEqual(['6:1 error variants-invalid']);
    expect(parse(text).guide).toMatchObject({
      variants: [],
      other: { variants: expect.anything() as unknown },
    });
  },
);

test('a group that is no number or range is kept and told', () => {
  for (const group of ['veel', '0', '4-', '8-4', '1000', '[4, 8]']) {
    const { guide, problems } = parse(`---\nguide: a\nvariants: [5]\ngroup: ${group}\n---\n`);
    expect(problems.map(({ code }) => code)).toContain('group-invalid');
    expect(guide).not.toHaveProperty('group');
    expect(guide.other).toHaveProperty('group');
  }
});

test('a key or a heading of a step in other words passes without what was meant', () => {
  expect(parse(step('- Leider: schrijver')).problems).toMatchObject([{ hint: 'Bedoelde je "Leiding"?' }]);
  expect(parse(step('- Tijd: 5')).problems).toMatchObject([{ hint: 'Bedoelde je "Minuten"?' }]);
  const hints = parse(`${step()}\n### Vraag\n\n- Wat?\n\n### Tip\n\nx\n\n### Kop\n\nx\n`).problems.map(
    ({ hint }) => hint,
  );
  expect(hints).toEqual([
    'Bedoelde je "Vragen"?',
    'Bedoelde je "Voor de begeleider"?',
    'Het blijft staan, onder dit kopje.',
  ]);
});

test('a lead is a role of the guide or everybody, and another is kept and told with what is like it', () => {
  expect(stepsOf(step('- Leiding: Allen'))[0]?.lead).toBe('all');
  expect(stepsOf(step('- Lead: all'))[0]?.lead).toBe('all');
  expect(stepsOf(step('- Leiding: SCHRIJVER'))[0]?.lead).toBe('schrijver');
  expect(problemsOf(step('- Leiding: inbrenger'))).toEqual(['8:3 warning step-lead']);
  expect(stepsOf(step('- Leiding: inbrenger'))[0]?.other).toEqual([{ key: 'Leiding', value: 'inbrenger' }]);
  expect(parse(step('- Leiding: schrijfer')).problems[0]?.hint).toBe('Bedoelde je "schrijver"?');
  expect(parse(step('- Leiding: x')).problems[0]?.hint).toContain('Kies uit: schrijver; allen.');
});

test.each([
  ['roles: [inbrenger, Inbrenger]', ['7:1 warning role-repeated']],
  ['roles: inbrenger\noptional-roles: inbrenger', ['8:1 warning role-repeated']],
  ['roles: [Allen]\noptional-roles: [ALL]', ['7:1 warning role-reserved', '8:1 warning role-reserved']],
  ['roles: [inbrenger, schrijver]\noptional-roles: allene', []],
])('a role that a step cannot tell apart is dropped, or told to nobody: %s', (roles, told) => {
  const text = `---\nguide: a\ntitle: A\nversion: 1.0.0\nlanguage: en\nvariants: [5]\n${roles}\n---\n\n## A {#a}\n\n- Minutes: 5\n\nx\n`;
  expect(problemsOf(text)).toEqual(told);
  const { guide } = parse(text);
  expect([...guide.roles, ...guide.optionalRoles].join()).toBe(
    Array.from(roles.matchAll(/(?<=[[ ])\w+/g), ([role]) => role).join(),
  );
});

test('a card that is not named as deck/card is an error, and its neighbours are read', () => {
  const text = step('- Kaarten: werf/a; b; werf/c d; werf/e');
  expect(stepsOf(text)).toMatchObject([
    {
      cards: ['werf/a', 'werf/e'],
      other: [
        { key: 'Kaarten', value: 'b' },
        { key: 'Kaarten', value: 'werf/c d' },
      ],
    },
  ]);
  expect(problemsOf(text)).toEqual(['8:3 error step-reference', '8:3 error step-reference']);
});

test('one bad step costs its neighbours nothing', () => {
  const text = `${facts}## A\n\n- Minuten: x\nvast\n- Kleur: rood\n\n### Vragen\n\nWat?\n\n### Kop\n\n## B {#b}\n\n- Minuten: 75 / 20\n\nx\n`;
  expect(stepsOf(text).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problemsOf(text)).toEqual([
    '5:1 hint step-without-id',
    '7:3 error step-minutes',
    '8:1 error metadata-continuation',
    '9:3 hint metadata-unknown-key',
    '11:1 warning questions-without-list',
    '15:1 hint part-unknown',
  ]);
  expect(stepsOf(text)[0]).toMatchObject({
    content: [paragraph('vast')],
    parts: [{ name: 'questions' }, { name: 'other', heading: 'Kop' }],
  });
});

test('of two equal ids the second step is an error, and is kept under another id', () => {
  const text = `${facts}## A {#a}\n\n- Minuten: 75 / -\n\nx\n\n## B {#a}\n\n- Minuten: - / 20\n\nx\n`;
  expect(stepsOf(text).map(({ id }) => id)).toEqual(['a', 'a-2']);
  expect(problemsOf(text)).toEqual(['11:1 error step-id-repeated']);
});

test('a step without anything, a title or an id is told', () => {
  expect(problemsOf(`${facts}##\n\n- Minuten: 75 / 20\n`)).toEqual([
    '5:1 hint step-without-id',
    '5:1 warning step-title-empty',
    '5:1 warning step-empty',
  ]);
  expect(stepsOf(`${facts}##\n`)[0]?.id).toBe('step-1');
});

test('the limits of a deck hold for a guide, and are told before any work is done', () => {
  expect(parseDeckFile(`${facts}${'## a\n'.repeat(10_001)}`, 'x.md').problems).toContainEqual(
    expect.objectContaining({ line: 10_005, severity: 'error', code: 'too-many-cards' }),
  );
  const long = `${facts}## A {#a}\n\n${'x'.repeat(20_001)}\n\n## B {#b}\n\n- Minuten: 75 / 20\n\nx\n`;
  expect(stepsOf(long).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(problemsOf(long)).toContain('5:1 error card-too-long');
});

test('a guide that is too large is told as a deck that cannot be read, or as one without steps', () => {
  for (const rest of ['## a\n'.repeat(10_001), 'x'.repeat(16 * 1024 * 1024)]) {
    const { kind, problems } = parseDeckFile(facts + rest, 'x.md');
    expect(kind).toBe('guide');
    expect(problems.map(({ code }) => code)).toEqual([
      rest.startsWith('#') ? 'too-many-cards' : 'file-too-large',
    ]);
  }
});

test('a deck is read as a deck, and a trajectory is one clear error', () => {
  expect(parseDeckFile('## A {#a}\n\nV?\n', 'x.md')).toMatchObject({
    kind: 'deck',
    deck: { cards: [{ id: 'a' }] },
  });
  for (const read of [parseDeck, parseDeckFile]) {
    const { problems } = read('---\ntrajectory: x\n---\n\n## A\n', 'x.md');
    expect(problems).toMatchObject([{ code: 'not-a-deck', line: 2, severity: 'error' }]);
  }
});

test.each([
  ['deck', 'guide'],
  ['guide', 'deck'],
  ['deck', 'trajectory'],
])('a file that says it is a %s and a %s hears that the second is unknown, or nothing', (one, other) => {
  const text = `---\n${one}: a\n${other}: a\ntitle: A\nversion: 1.0.0\nlanguage: nl\nvariants: [5]\n---\n\n## A {#a}\n\n- Minuten: 5\n\nx\n`;
  for (const read of [parseDeck, parseDeckFile]) {
    const { problems } = read(text, 'x.md');
    expect(problems.map(({ line, code, severity }) => [line, code, severity])).toEqual([
      [3, 'two-kinds', 'error'],
    ]);
  }
  expect(formatDeckFile(text, 'x.md').formatted).toBeUndefined();
});

test('who asks for a deck and gets a guide hears that, and nothing else', () => {
  const { deck, problems } = parseDeck(`${facts}## A\n`, 'x.md');
  expect(deck.cards).toEqual([]);
  expect(problems).toMatchObject([
    { code: 'not-a-deck', message: expect.stringContaining('draaiboek') as string },
  ]);
});

test('a guide with an error is rewritten where a deck is refused', () => {
  const bare = step().replace('- Minuten: 75 / 20\n', '');
  for (const text of [
    step('- Kaarten: b'),
    bare,
    bare.replace('Tekst', '- Minuten: 5'),
    '---\nguide: x\n---\n',
  ]) {
    const { formatted, problems } = formatDeckFile(text, 'x.md');
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    expect(formatted).toBeUndefined();
  }
});

test('a line stuck to the facts, which formatting puts right, stops it in a guide or in a deck', () => {
  const deck = '---\ndeck: x\n---\n\n## A\n\n- Minuten: 5\nvast\n';
  for (const text of [step('vast'), deck]) {
    const { formatted } = formatDeckFile(text, 'x.md');
    expect(formatted).toContain('\n\nvast\n');
    expect(
      parseDeckFile(formatted ?? '', 'x.md').problems.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  }
});

const untidy = `---\nguide: Werf!\nvariants: [75, 20]\ngroup: veel\n---\n\n##\n\n${[
  ...[
    '- Minuten: x',
    '- Leiding: wie',
    '- Kaarten: x',
    '',
    '### Vragen',
    '',
    'Wat?',
    '',
    '## B {#b}',
    '',
    '## C {#b}',
  ],
  ...['', '- Minuten: 5', '', 'x', '', '## D {#d}', '', '- Minuten: 5 / 5', '- Kaarten: a/b', '', 'x', ''],
].join('\n')}`;

const steps = (...minutes: readonly string[]) =>
  minutes
    .map((text, index) => `## S {#s${index}}\n\n- Minuten: ${text}\n- Kaarten: a/weg; b/weg\n\nx\n`)
    .join('\n');
const untidyFiles = [
  untidy,
  '---\nguide: x\n---\n',
  '---\nguide: x\ndeck: y\nvariants: [75, x]\n---\n',
  `---\nguide: x\nvariants: [75]\nroles: [a, A, allen]\n---\n\n${steps('5', '-')}`,
];
const ofGuides = Object.keys(severities).filter((code) =>
  /^(two|guide|variants?|group|role|step|questions)-|^(deck|card)-not-found$|^cards-not-checked$/.test(code),
);

test('a problem of a guide is told in one of the two languages alone, or at another place in it', () => {
  const told = (locale: ProblemLocale) => {
    const guides = untidyFiles.map((text) => ({ ...parse(text, locale), source: 'werf.md' }));
    const deck = { ...parseDeckFile('---\ndeck: a\n---\n\n## A {#a}\n\nV?\n', 'a.md'), source: 'a.md' };
    const alone = guides.flatMap((guide) => checkReferences([guide], locale));
    return [...alone, ...checkReferences([...guides, deck], locale).slice(0, -1)].flatMap(
      ({ problems }) => problems,
    );
  };
  const [dutch, english] = [told('nl'), told('en')];
  const placesOf = (problems: typeof dutch) => problems.map(({ line, column, code }) => [line, column, code]);
  expect(placesOf(english)).toEqual(placesOf(dutch));
  const codes = new Set(dutch.map(({ code }) => code));
  codes.delete('default-used');
  expect([...codes].sort()).toEqual(ofGuides.sort());
  dutch.forEach(({ message }, index) => {
    expect(message).not.toBe(english[index]?.message);
  });
  for (const { message, hint } of [...dutch, ...english]) {
    expect(message).toMatch(/[.?!]$/);
    expect(hint).toMatch(/^[A-Z]/);
  }
});
