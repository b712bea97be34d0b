import { expect, test } from 'vitest';
import { findPhrases, indexPhrases } from '../../../core/language/phrase-index';
import { wordsIn, type Word } from '../../../core/language/words-in';
import * as lists from '../../../core/language/words-to-avoid';
import { cardWith, findings, findingsOf, top } from './findings-of';

const inQuestion = (question: string) => findingsOf(top + cardWith({ question }));

test('a word to avoid is missed, or told elsewhere than where it stands', () => {
  expect(inQuestion('Wat zag je in deze Casus?')).toEqual(['11:20 warning word-jargon']);
  expect(inQuestion('😀 **Welke** doelgroep of cliënten?')).toEqual([
    '11:13 warning word-label',
    '11:26 warning word-label',
  ]);
  expect(inQuestion('Wat dient te gebeuren, met betrekking tot de regels\nen betreffende de casus?')).toEqual(
    [
      '11:5 warning word-official',
      '11:24 warning word-official',
      '12:4 warning word-official',
      '12:19 warning word-jargon',
    ],
  );
});

test('the second of two equal words is told at the place of the first', () => {
  expect(inQuestion("Zei je 'casus'? Was het een casus?")).toEqual(['11:29 warning word-jargon']);
});

test('a part of a word, or a word in another sense, is told', () => {
  expect(inQuestion('Welk kaderblad, welke doelgroepsbus of welk wijkteam zag je?')).toEqual([]);
  expect(inQuestion('Hoe is het met oma, en wie is er dik?')).toEqual([]);
});

test('what somebody says between quotation marks is told as if the card says it', () => {
  for (const text of [
    "Wanneer zei je 'de cliënt' tegen iemand?",
    "Hoe klinkt 'Wilt u dat zo?' voor jou?",
    'Wanneer hoorde je “regievoerder” vandaag?',
    'Hoe klinkt ‘zorgmijder’ als je het hardop zegt?',
  ]) {
    expect(inQuestion(text), text).toEqual([]);
  }
  expect(inQuestion("Wat zag je 's ochtends bij de cliënt, en z'n buren?")).toEqual([
    '11:31 warning word-label',
  ]);
});

test('the names of the taxonomy are told as jargon', () => {
  expect(inQuestion('Wat is voor jou methodisch werken, of leefwereld en systeem?')).toEqual([]);
  const technique = ['Moment: even tussendoor', 'Met wie: alleen', 'Minuten: 2', 'Techniek: LSD; OMA'];
  expect(findingsOf(top + cardWith({}, technique))).toEqual([]);
});

test('an abbreviation passes on a card, also in its source', () => {
  expect(inQuestion('Waar paste je LSD toe, of de Wmo?')).toEqual([
    '11:15 warning word-abbreviation',
    '11:30 warning word-abbreviation',
  ]);
  expect(inQuestion('Waar was je bij het WSNP?')).toEqual(['11:21 hint word-in-capitals']);
  expect(inQuestion('Wat nam je mee naar de WERF?')).toEqual([]);
  const from = (source: string) => findingsOf(top + cardWith().replace('Eigen', `${source}. Eigen`));
  expect(from('LSD, van de HvA')).toEqual(['17:1 warning word-abbreviation', '17:13 hint word-in-capitals']);
  expect(from('Thema casus, Hogeschool van Amsterdam')).toEqual([]);
});

test('a word to avoid passes behind a slash, with letters in two pieces, or with an apostrophe of the keyboard', () => {
  expect(inQuestion('Wat zei de cliënt/bewoner, of de bewoner/cliënt?')).toEqual([
    '11:12 warning word-label',
    '11:42 warning word-label',
  ]);
  expect(inQuestion('Was de clie\u0308nt bij de casus?')).toEqual([
    '11:8 warning word-label',
    '11:23 warning word-jargon',
  ]);
  expect(inQuestion("Welke KPI's en PGB’s zag je?")).toEqual([
    '11:7 warning word-abbreviation',
    '11:16 warning word-abbreviation',
  ]);
});

test('one word is told twice: as a label and for its capitals, or in two phrases', () => {
  expect(inQuestion('Was de CLIËNT er?')).toEqual(['11:8 warning word-label']);
  expect(inQuestion('Waar zag je NIVEA/ANNA?')).toEqual(['11:13 warning word-abbreviation']);
  const phrases = indexPhrases([
    ['met betrekking tot', 'long'],
    ['betrekking', 'short'],
  ]);
  const spell = ({ folded }: Word) => folded;
  const found = findPhrases(wordsIn('Met betrekking tot een betrekking'), phrases, spell);
  expect(found.map(({ value }) => value)).toEqual(['long', 'short']);
});

test('"u" passes, or is told inside a word', () => {
  expect(inQuestion('Wat zag u, of uw buurvrouw?')).toEqual([
    '11:9 warning polite-form',
    '11:15 warning polite-form',
  ]);
  expect(inQuestion('Wat duurde een uur, of uren?')).toEqual([]);
});

test('he or she for a resident passes, or a thing is taken for somebody', () => {
  expect(inQuestion('Wat zei de bewoner toen hij jou zag, en waarom zij wachtte?')).toEqual([
    '11:25 hint gendered-word',
    '11:48 hint gendered-word',
  ]);
  expect(inQuestion('Welke zin zei je? Zeg hem nog eens, als iemand luistert.')).toEqual([]);
  expect(inQuestion('Vroeg iemand naar de buren? Wat doen zij al?')).toEqual([]);
});

test('a passive that leaves out who does it passes', () => {
  expect(inQuestion('Waar werd er gisteren niets gevraagd?')).toEqual(['11:1 hint passive-form']);
  expect(inQuestion('Hoe wordt er op straat opgepast, of geen moment?')).toEqual(['11:1 hint passive-form']);
  expect(inQuestion('Wat wordt er beter van? Wie werd geen vriend?')).toEqual([]);
});

test('a noun that looks like a participle is taken for a passive', () => {
  expect(inQuestion('Waar worden er gesprekken van, of gedachten?')).toEqual([]);
  expect(inQuestion('Wanneer werd er een gerecht met geduld gekookt?')).toEqual(['11:1 hint passive-form']);
});

test('a word to avoid has no alternative, stands in two lists, or is not as the check reads it', () => {
  const { abbreviations, ...anyCase } = lists;
  const entries = Object.values(lists).flat();
  expect(entries.length).toBeGreaterThanOrEqual(120);
  const words = entries.flatMap(([all]) => all.split('|'));
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  expect(entries.filter(([, instead]) => !/^[a-z].*[^.]$/i.test(instead))).toEqual([]);
  for (const list of [...Object.values(anyCase), abbreviations]) {
    for (const word of list.flatMap(([all]) => all.split('|'))) {
      const told = findings([top + cardWith({ question: `Zie je ${word}?` })]);
      expect.soft(told.map(({ message }) => message).join(' '), word).toContain(`"${word}"`);
    }
  }
});
