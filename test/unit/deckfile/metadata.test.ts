import { minutes, principles } from '#core/deck';
import { parseDeck } from '#core/deckfile';
import { expect, test } from 'vitest';
import { cardsOf, facts, paragraph, paragraphOfLines, problemsOf } from './problems-of';

/** One card with these lines of metadata. */
const cardWith = (...lines: readonly string[]) => cardsOf(`## A {#a}\n\n${lines.join('\n')}\n\nVraag?\n`)[0];
const problemsWith = (...lines: readonly string[]) =>
  problemsOf(`${facts}## A {#a}\n\n${lines.join('\n')}\n\nVraag?\n`);

test('the first list is metadata if its first key is known, and else part of the question', () => {
  expect(cardWith('- Moment: teamoverleg')).toMatchObject({
    moments: ['team'],
    question: [paragraph('Vraag?')],
  });
  for (const line of [
    '- Kleur: rood',
    '- Moment',
    '1. Moment: team',
    '- **Moment**: team',
    '- Moment\\: team',
  ]) {
    expect(
      cardWith(line)?.question.map(({ type }) => type),
      line,
    ).toEqual(['list', 'paragraph']);
  }
});

test('a list that is not right under the heading is part of the question', () => {
  expect(cardsOf('## A {#a}\n\nVraag?\n\n- Moment: team\n')[0]).toMatchObject({ moments: [] });
});

test('another list right after the metadata is part of the question', () => {
  expect(cardWith('- Moment: team', '', '* Soort: probeer uit')?.question.map(({ type }) => type)).toEqual([
    'list',
    'paragraph',
  ]);
});

test('every key has its Dutch and its English label, and values may be ids or labels', () => {
  const dutch = cardWith(
    ...['- Moment: net na een gesprek; einde van de dag', '- Met wie: met z’n tweeën', '- Minuten: 2'],
    ...[
      '- Soort: probeer uit',
      '- Diepte: stevig',
      '- Principe: Samen kom je verder',
      '- Thema: wijk, netwerk',
    ],
    ...[
      '- Basisthema: eigen kracht',
      '- Techniek: NIVEA/ANNA',
      '- Dimensie: Wat deed ik?',
      '- Element: practice',
    ],
    ...['- Stap: navragen', '- Rol: schrijver', '- Werkvorm: kring; staand', '- Groepsgrootte: 4-8'],
    ...['- Verwant: b/c', '- Zoekwoorden: pauze; rust', '- Status: nog te bevestigen', '- Auteur: Jan; Piet'],
    ...['- Overgenomen uit: b/c@1.0.0', '- Licentie: CC0-1.0', '- Geldig tot: 2028-02-29'],
  );
  const english = cardWith(
    ...[
      '- moment: after, end-of-day',
      '- WITH: in pairs',
      '- Minutes: 2 min',
      '- Kind: TRY OUT',
      '- Depth: strong',
    ],
    ...['- Principle: together', '- Theme: neighbourhood; Network', '- Base  theme: own strength'],
    ...['- Technique: nivea-anna', '- Dimension: technical', '- Element: Practice', '- Step: asking on'],
    ...['- Role: note taker', '- Form: kring; staand', '- Group size: 4-8', '- Related: b/c'],
    ...[
      '- Keywords: pauze, rust',
      '- Status: to be confirmed',
      '- Author: Jan; Piet',
      '- Adopted from: b/c@1.0.0',
    ],
    ...['- Licence: CC0-1.0', '- Valid until: 2028-02-29'],
  );
  expect(dutch).toMatchObject({
    moments: ['after', 'end-of-day'],
    withWhom: ['pair'],
    minutes: 2,
    kinds: ['try'],
    depth: 'strong',
    principles: ['together'],
    themes: ['wijk', 'netwerk'],
    baseThemes: ['eigen-kracht'],
    techniques: ['nivea-anna'],
    dimensions: ['technical'],
    elements: ['practice'],
    steps: ['navragen'],
    roles: ['schrijver'],
    form: 'kring; staand',
    groupSize: '4-8',
    related: ['b/c'],
    keywords: ['pauze', 'rust'],
    status: 'nog-te-bevestigen',
    adoptedFrom: 'b/c@1.0.0',
    author: 'Jan; Piet',
    licence: 'CC0-1.0',
    validUntil: '2028-02-29',
    other: [],
  });
  expect(english).toEqual(dutch);
});

test('a principle with the sign that separates values in its label is read whole, alone or among others', () => {
  for (const language of ['nl', 'en'] as const) {
    const labels = principles.map((term) => term[language]);
    expect(cardWith(`- Principe: ${labels.join('; ')}`)?.principles).toEqual(principles.map(({ id }) => id));
    for (const { id, [language]: label } of principles) {
      expect(cardWith(`- Principe: ${label.toUpperCase()}`)?.principles).toEqual([id]);
    }
  }
});

test('a value outside the vocabulary is kept as written and told, with what comes near', () => {
  expect(cardWith('- Moment: Tusen door; teamoverlg; team')).toMatchObject({
    moments: ['team'],
    other: [
      { key: 'Moment', value: 'Tusen door' },
      { key: 'Moment', value: 'teamoverlg' },
    ],
  });
  const { problems } = parseDeck(`${facts}## A {#a}\n\n- Moment: teamoverlg\n\nV?\n`, 'set.md');
  expect(problems).toMatchObject([
    { line: 7, column: 3, severity: 'warning', hint: 'Bedoelde je "teamoverleg"?' },
  ]);
});

test('a value that cannot be one is kept as written and told', () => {
  const lines = [
    ...['- Minuten: 3', '- Groepsgrootte: veel', '- Geldig tot: 2027-02-29', '- Verwant: Een Kaart'],
    ...['- Overgenomen uit: ergens', '- Status: soms'],
  ];
  expect(cardWith(...lines)?.other.map(({ key, value }) => `- ${key}: ${value}`)).toEqual(lines);
  expect(problemsWith(...lines)).toEqual([
    '7:3 warning metadata-minutes',
    '8:3 warning metadata-group-size',
    '9:3 warning metadata-date',
    '10:3 warning metadata-reference',
    '11:3 warning metadata-adopted-from',
    '12:3 warning metadata-unknown-value',
  ]);
});

test('one, two, five and ten minutes are the choices', () => {
  for (const choice of minutes) expect(cardWith(`- Minuten: ${choice}`)?.minutes).toBe(choice);
});

test('an unknown key is kept and told as a hint, also where JavaScript has a name like it', () => {
  expect(cardWith('- Moment: team', '- Kleur: *rood*', '- __proto__: x', '- constructor: y')?.other).toEqual([
    { key: 'Kleur', value: '*rood*' },
    { key: '__proto__', value: 'x' },
    { key: 'constructor', value: 'y' },
  ]);
  expect(problemsWith('- Moment: team', '- Kleur: rood')).toEqual(['8:3 hint metadata-unknown-key']);
});

test('a line stuck to the metadata is an error with a hint, and becomes the question', () => {
  const text = `${facts}## A {#a}\n\n- Moment: team\nWat deed je *net*?\nEn toen?\n\nEcht?\n`;
  const { deck, problems } = parseDeck(text, 'set.md');
  expect(deck.cards[0]).toMatchObject({
    moments: ['team'],
    question: [paragraphOfLines('Wat deed je *net*?', 'En toen?'), paragraph('Echt?')],
  });
  expect(problems).toMatchObject([
    { line: 8, column: 1, severity: 'error', hint: 'Laat een lege regel na de gegevens.' },
  ]);
});

test('a line among the metadata without a key is an error, and becomes the question', () => {
  expect(cardWith('- Moment: team', '- zomaar')?.question).toEqual([
    paragraph('zomaar'),
    paragraph('Vraag?'),
  ]);
  expect(problemsWith('- Moment: team', '- zomaar')).toEqual(['8:3 error metadata-without-key']);
});

test('a key that is still empty, or there twice, is kept and told', () => {
  expect(cardWith('- Thema:', '- Status: concept', '- Status: bevestigd')).toMatchObject({
    status: 'concept',
    other: [
      { key: 'Thema', value: '' },
      { key: 'Status', value: 'bevestigd' },
    ],
  });
  expect(problemsWith('- Thema:', '- Status: concept', '- Status: bevestigd')).toEqual([
    '7:3 hint metadata-empty',
    '9:3 warning metadata-repeated',
  ]);
});

test('a related card that is not in the deck is told; one in another deck cannot be', () => {
  const text = '## A {#a}\n\n- Verwant: b; c; x/y\n\nV?\n\n## B {#b}\n\nV?\n';
  expect(cardsOf(text)[0]?.related).toEqual(['b', 'c', 'x/y']);
  expect(problemsOf(facts + text)).toEqual(['7:3 warning related-not-found']);
});

test('metadata under a key that is not known passes for the question', () => {
  const problemsIn = (text: string) => parseDeck(`${facts}## A {#a}\n\n${text}\n`, 'set.md').problems;
  expect(problemsIn('- Tijd: 5\n\nWat zag je?')).toMatchObject([
    {
      ...{ line: 7, column: 3, severity: 'hint', code: 'metadata-not-read', hint: 'Bedoelde je "Minuten"?' },
      message: 'Dit lijkt op gegevens, maar "Tijd" ken ik niet.',
    },
  ]);
  expect(problemsIn('- Momen: team\n\nWat zag je?')).toMatchObject([{ hint: 'Bedoelde je "Moment"?' }]);
  expect(problemsIn('- Kleur: rood\n\nWat zag je?')[0]?.hint).toContain('"Voor trainers"');
  expect(problemsIn('- Tijd: 5').map(({ code }) => code)).toEqual([
    'card-question-empty',
    'metadata-not-read',
  ]);
});

test('a question that is a list is taken for metadata', () => {
  for (const list of [
    '- Wat zag je?',
    '- Stop: wat doe je niet meer?',
    '- Kijk eens terug op vandaag: wat viel op',
    '- Denk aan:\n  - je collega',
    '1. Tijd: neem die',
  ]) {
    expect(problemsWith(list), list).toEqual([]);
  }
  expect(problemsOf(`${facts}## A {#a}\n\n- Eerst: kijk terug\n- Wat viel op?\n`)).toEqual([
    '7:3 hint metadata-not-read',
  ]);
});
