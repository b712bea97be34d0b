import { expect, test } from 'vitest';
import { cardWith, findings, findingsOf, top } from './findings-of';

const complete = ['Moment: even tussendoor', 'Met wie: alleen', 'Minuten: 2'];

test('a card that cannot be found by its moment, company or minutes passes', () => {
  expect(findingsOf(top + cardWith())).toEqual([]);
  expect(findingsOf(`${top}## Kaart {#k}\n\nWat zag je?\n`)).toEqual([
    '5:1 warning metadata-missing',
    '5:1 warning metadata-missing',
    '5:1 warning metadata-missing',
    '5:1 warning source-missing',
  ]);
});

test('a value that was told when the deck was read is told again as missing', () => {
  expect(findingsOf(top + cardWith({}, ['Moment: ooit', 'Met wie: niemand', 'Minuten: 3']))).toEqual([]);
});

test('a principle under another name than its own passes', () => {
  const principle = (label: string) => findingsOf(top + cardWith({}, [...complete, `Principe: ${label}`]));
  expect(principle('Samen kom je verder')).toEqual([]);
  expect(principle('Alles is er al; community heeft het antwoord; Samen kom je verder')).toEqual([]);
  expect(principle('samen kom je verder')).toEqual(['10:13 warning principle-altered']);
  expect(principle('Together you get further')).toEqual(['10:13 warning principle-altered']);
});

test('an author reads that an altered name is exactly the name', () => {
  const [told] = findings([top + cardWith({}, [...complete, 'Principe: samen kom je verder'])]);
  expect(told?.message).toBe('Dit leerprincipe heet niet precies "samen kom je verder".');
});

test('an if-then plan is finished, or is no such plan', () => {
  const ifThen = (text: string) => findingsOf(top + cardWith({ more: `### Als-dan\n\n${text}` }));
  for (const good of ['Als het stil valt, dan …', 'Als ik merk dat …, dan …', "Als ik 'even' wil, dan ..."]) {
    expect(ifThen(good), good).toEqual([]);
  }
  for (const bad of [
    'Als het stil valt, dan tel ik tot vijf.',
    'Dan …',
    'Als het stil valt …',
    'Als ik wacht, dan … Als ik praat, dan …',
    'Als ik wacht, dan … of zo.',
  ]) {
    expect(ifThen(bad), bad).toEqual(['15:1 warning if-then-form']);
  }
});

test('sets with few cards for a moment are not told of it, or one set alone is', () => {
  const set = (moment: string, count: number, deck: string) =>
    `---\n{deck: ${deck}, title: Set, version: 1.0.0, language: nl}\n---\n\n` +
    Array.from({ length: count }, (_, number) =>
      cardWith({ question: `Vraag ${deck} ${number}?` }, [`Moment: ${moment}`, ...complete.slice(1)]),
    ).join('');
  const thin = (...texts: readonly string[]) =>
    findings(texts, 'en')
      .filter(({ code }) => code === 'coverage-thin')
      .map(({ source, severity, message }) => `${source} ${severity} ${message.split(':')[0] ?? ''}`);

  expect(thin(set('teamoverleg', 64, 'a'))).toEqual([]);
  expect(thin(set('teamoverleg', 64, 'a'), set('bijeenkomst', 64, 'b'))).toEqual([
    '1.md hint Moment',
    '1.md hint Met wie',
    '1.md hint Minuten',
  ]);
  const [moment] = findings([set('teamoverleg', 64, 'a'), set('bijeenkomst', 64, 'b')]);
  expect(moment?.message).toContain('vóór een gesprek 0; even tussendoor 0');
  expect(moment?.message).not.toContain('teamoverleg');
});
