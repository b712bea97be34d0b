import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike, findAlike, jaccard } from '../../../core/language/likeness';
import { stem } from '../../../core/language/stem';
import { cardWith, findings, top } from './findings-of';

/** The second is an earlier card of another deck, said in other words. */
const paraphrases = [
  [
    'Wat deed je vandaag net anders dan anders? Wat zag je toen bij de ander?',
    'Wat heb je vandaag anders gedaan, en wat zag je?',
  ],
  [
    'Wie uit de wijk vroeg je deze week om raad?',
    'Aan wie in jouw wijk heb je de afgelopen week raad gevraagd?',
  ],
  [
    'Welk antwoord had je al klaar voor het gesprek begon?',
    'Welke antwoorden liggen al klaar als je gesprek begint?',
  ],
  [
    'Bij welke vraag had je langer mogen wachten?',
    'Bij welke vragen wachtte je niet lang, en had je langer kunnen wachten?',
  ],
  [
    'Welke afspraak met een bewoner schoof je vooruit?',
    'Welke afspraken met bewoners heb je vooruit geschoven, en waarom?',
  ],
] as const;

const different = [
  ['Waar schuurde het vandaag, en wat wilde jij?', 'Waar lachte je vandaag om, en met wie?'],
  [
    'Wie zit er straks niet aan tafel, en hoort er wel bij?',
    'Wie zat er vandaag aan tafel zonder iets te zeggen?',
  ],
  ['Welke zin zei je vandaag al drie keer?', 'Welke zin zou je morgen willen zeggen?'],
  ['Wat kreeg je vandaag van een bewoner terug?', 'Wat vroeg je vandaag aan een collega?'],
] as const;

const toldFor = (one: string, other: string) =>
  findings([top + cardWith({ title: 'Eerste', question: one }), top + cardWith({ question: other })])
    .filter(({ code }) => code === 'question-alike')
    .map(({ source, line, column, severity }) => `${source}:${line}:${column} ${severity}`);

test.each(paraphrases)('a question is asked again in other words: %s', (one, other) => {
  expect(toldFor(one, other)).toEqual(['2.md:11:1 warning']);
});

test.each(different)('two questions that share a few words count as one: %s', (one, other) => {
  expect(toldFor(one, other)).toEqual([]);
});

test('the card that asks it first is not named', () => {
  const [first] = paraphrases;
  const told = findings([
    top + cardWith({ title: 'Eerste', question: first[0] }),
    top + cardWith({ question: first[1] }),
  ]);
  expect(told.find(({ code }) => code === 'question-alike')?.message).toContain('kaart 1 van Set: "Eerste"');
});

test('a card that says from which card it was taken is told', () => {
  const [[one, other]] = paraphrases;
  const taken = cardWith({ question: other }, [
    ...['Moment: even tussendoor', 'Met wie: alleen', 'Minuten: 2', 'Overgenomen uit: set/k@1.0.0'],
  ]);
  expect(findings([top + cardWith({ question: one }), top + taken]).map(({ code }) => code)).not.toContain(
    'question-alike',
  );
});

test('forms of one word have stems of their own', () => {
  for (const forms of [
    'wijk wijken',
    'leven leefde leeft',
    'zien zag gezien',
    'huis huizen',
    'vriend vrienden vriendje',
    'praten praatte',
  ]) {
    expect(new Set(forms.split(' ').map(stem)).size, forms).toBe(1);
  }
});

test('the index misses a pair that comparing all pairs finds', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j');
  const sets = fc.array(
    fc.uniqueArray(word, { maxLength: 7 }).map((words) => new Set(words)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(sets, (all) => {
      const isAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
        jaccard(one, other) >= alike.share &&
        [...one].filter((each) => other.has(each)).length >= alike.words;
      const expected = all.map((set, number) => all.slice(0, number).some((other) => isAlike(set, other)));
      const found = findAlike(all);
      expect(found.map((earlier) => earlier !== undefined)).toEqual(expected);
      found.forEach((earlier, number) => {
        if (earlier !== undefined) expect(earlier).toBeLessThan(number);
      });
    }),
  );
});

test('cards made of few words are compared by their square', () => {
  let looks = 0;
  class CountedSet extends Set<string> {
    override has(word: string): boolean {
      looks += 1;
      return super.has(word);
    }
  }
  const looksAt = (count: number) => {
    let seed = 1;
    const next = () => (seed = (seed * 48_271) % 2_147_483_647);
    const words = () => Array.from({ length: 12 }, () => `w${next() % 200}`);
    const sets = Array.from({ length: count }, () => new CountedSet(words()));
    looks = 0;
    findAlike(sets);
    return looks;
  };
  expect(looksAt(4_000) / looksAt(2_000)).toBeLessThan(2.5);
});

test('a pair is missed among ten thousand cards, because hundreds share each common word', () => {
  const sets = Array.from(
    { length: 10_000 },
    (_, number) =>
      new Set(['vandaag', 'zien', 'bewoner', `a${number % 3_000}`, `b${number % 2_999}`, `c${number}`]),
  );
  const last = new Set([...(sets[7_000] ?? [])].map((word) => (word === 'vandaag' ? 'gisteren' : word)));
  expect(findAlike([...sets, last]).at(-1)).toBe(7_000);
});
