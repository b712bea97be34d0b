import { expect, test } from 'vitest';
import { sentencesIn } from '../../../core/language/sentences-in';
import { cardWith, findings, findingsOf, top } from './findings-of';

const textsOf = (text: string) => sentencesIn(text).map((sentence) => sentence.text);

test('a sentence is cut in two, or two are taken for one', () => {
  expect(textsOf("Vraag: 'Wat mis ik nog?' Stel hem daarna. En dan …")).toEqual([
    'Vraag:',
    "'Wat mis ik nog?'",
    'Stel hem daarna.',
    'En dan …',
  ]);
  expect(textsOf("Begin met 'Ik zei …', 'Ik wachtte …' of 'Ik ging …'. Klaar!")).toEqual([
    "Begin met 'Ik zei …', 'Ik wachtte …' of 'Ik ging …'.",
    'Klaar!',
  ]);
  expect(textsOf('Om half 5 was het m.b.t. Jan stil.\n…\nLos punt\n')).toEqual([
    'Om half 5 was het m.b.t. Jan stil.',
    'Los punt',
  ]);
});

test('a sentence of twenty words is told, or one of twenty-one is not', () => {
  const ofWords = (count: number) =>
    findingsOf(top + cardWith({ more: `### Let op\n\nKort. Nu ${'wat '.repeat(count - 2)}nu.` }));
  expect(ofWords(20)).toEqual([]);
  expect(ofWords(21)).toEqual(['15:7 warning sentence-long']);
});

test('a long word passes, or one that the reader says every day is told', () => {
  const inCaution = (text: string) => findingsOf(top + cardWith({ more: `### Let op\n\n${text}` }));
  expect(inCaution('Bel een burgerinitiatief.')).toEqual(['15:9 hint word-long']);
  expect(inCaution('Bel de aandachtsfunctionaris of een vertrouwenspersoon.')).toEqual([]);
});

test('a text in officialese reads as easily as one in everyday Dutch', () => {
  const easy =
    'Je loopt de straat in. Wie zie je daar staan? Zeg eerst eens hoe het met jou gaat. Wacht dan tot de ander praat. ' +
    'Wat hoor je? Wat doe je daarna? Loop nog een keer door de straat en kijk wie je groet. Schrijf er een op.';
  const hard =
    'Verantwoordelijkheidsverdeling binnen samenwerkingsverbanden vereist overeenstemming. Organisatorische ' +
    'veranderingen veroorzaken onduidelijkheden betreffende bevoegdheden van gemeentelijke ondersteuners. ' +
    'Wederzijdse verwachtingen behoeven regelmatige verduidelijking tijdens gezamenlijke overlegmomenten. Voortdurende ' +
    'aandacht voor informatievoorziening bevordert vertrouwensrelaties. Verschillende organisaties ontwikkelen ' +
    'ondertussen gezamenlijke werkafspraken aangaande vertrouwelijkheid.';
  const codes = (text: string) =>
    findings([top + cardWith({ more: `### Voor de begeleider\n\n${text}` })]).map(({ code }) => code);
  expect(codes(easy)).toEqual([]);
  expect(codes(hard)).toContain('hard-to-read');
});

test('long sentences pass because none of them is too long', () => {
  const text = `Nu ${'wat '.repeat(17)}nu. `.repeat(4);
  const more = `### Voor de begeleider\n\n${text}`;
  expect(findingsOf(top + cardWith({ question: `Nu ${'zo '.repeat(15)}nu?`, more }))).toEqual([
    '5:1 hint sentences-long',
  ]);
});
