import { expect, test } from 'vitest';
import { claims } from '../../../core/language/claims';
import { cardWith, findings, findingsOf, top } from './findings-of';

const claimsIn = (text: string) =>
  findings([top + cardWith({ more: `### Let op\n\n${text}` })])
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code.replace('claim-', ''));

test.each([
  ['proven', 'Deze aanpak is wetenschappelijk bewezen.'],
  ['proven', 'Bewezen effectief in elk team.'],
  ['proven', 'Uit onderzoek blijkt dat stilte helpt.'],
  ['proven', 'Dit is evidence-based.'],
  ['register', 'Deze kaart telt mee voor SKJ.'],
  ['register', 'Goed voor 2 registerpunten.'],
  ['register', 'Het uur telt als je het opschrijft mee bij je herregistratie.'],
  ['official', 'Dit zijn de officiële stappen van WERF.'],
  ['official', 'WERF kent acht stappen.'],
  ['werf-letters', 'WERF staat voor Waarnemen, Ervaren, Reflecteren en Formuleren.'],
  ['werf-letters', 'De regel is Waarnemen, Ervaren, Reflecteren en Formuleren.'],
  ['werf-letters', 'Kijk bij W.E.R.F. voor meer.'],
  ['wyber', 'De vier kwadranten van de Wyber zijn hoofd, hart, hand en huis.'],
  ['model', 'Tips uit het model Constructieve Communicatie.'],
  ['principles', 'Volgens Irma Vroegop begint leren bij doen.'],
  ['result', 'Dit werkt altijd.'],
  ['result', 'Gegarandeerd meer rust in je team.'],
  ['law', 'Je bent wettelijk verplicht dit te melden.'],
  ['law', 'Volgens de AVG mag dit gewoon.'],
  ['law', 'Je hoeft geen toestemming te vragen.'],
  ['privacy', 'Niemand kan meelezen.'],
  ['privacy', 'Je notities zijn 100% anoniem.'],
  ['proven', 'Dit is wetenschappelijk bewezen en ook niet duur.'],
  ['proven', 'Bewezen effectief zonder voorbereiding.'],
  ['proven', 'Dit is niet bewezen effectief, maar wel wetenschappelijk onderbouwd.'],
  ['proven', 'Dit kost niets, is niet duur en bewezen effectief.'],
  ['register', 'Dit telt niet alleen vandaag mee voor SKJ.'],
  ['register', 'Het uur telt als je het niet vergeet mee bij je herregistratie.'],
  ['register', 'Dit is geen vraag, maar registerpunten krijg je wel.'],
  ['privacy', 'Dit is helemaal privé.'],
  ['official', 'Dit zijn de officie\u0308le stappen van WERF.'],
])('a card claims what may not be said (%s): %s', (code, text) => {
  expect(claimsIn(text)).toContain(code);
});

test.each([
  'WERF staat voor Wijkervaringsreflectie.',
  'WERF is de afkorting van Wijkervaringsreflectie.',
  'De officiële stappen van WERF zijn niet gepubliceerd.',
  'Het model Constructieve Communicatie is niet openbaar.',
  'De training werkt met een model Constructieve Communicatie.',
  'De kwadranten van de Wyber noemen we niet.',
  'Dit telt niet mee voor je register.',
  'Volg de stappen van de meldcode.',
  'Eigen ontwerp, op onderzoek naar als-dan-plannen (Gollwitzer en Sheeran, 2006).',
  'Principe: Irma Vroegop. Kaart: eigen ontwerp.',
  'Vertel wie er mag meelezen, en vraag of dat goed is.',
  'Neem Willem, Bas, Rob en Fatima mee.',
  'Je beheerder kan misschien meelezen.',
  'Je krijgt geen punten of registerpunten.',
  'Dit gaat zonder registerpunten.',
  'We weten niet of dit bewezen effectief is.',
  'Dit telt nergens mee voor SKJ.',
])('what is true is told as a claim: %s', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

test('a claim passes in the summary, the source or the introduction, or is told elsewhere', () => {
  const summary = top.replace('title: Set', 'title: Set, summary: Dit werkt altijd.');
  expect(findingsOf(`${summary}Een korte inleiding. En dit werkt\naltijd.\n\n${cardWith()}`)).toEqual([
    '2:38 error claim-result',
    '5:29 error claim-result',
  ]);
  const source = cardWith().replace('Eigen ontwerp.', 'Eigen ontwerp. Bewezen effectief.');
  expect(findingsOf(top + source)).toEqual(['17:16 error claim-proven']);
});

test('the second claim of a sentence passes because the first is denied', () => {
  const more = '### Let op\n\nGeen registerpunt, wel een registerpunt.';
  expect(findingsOf(top + cardWith({ more }))).toEqual(['15:28 error claim-register']);
});

/** A part that takes anything, as often as it likes: two of them in one pattern make a sentence cost its square. */
const unboundedGap = /(?:\]|\.|\)|\\[WSDP](?:\{[^}]*\})?)(?:[*+]|\{\d+,\})/;

test.each(claims.map(({ code, pattern }) => [code, pattern] as const))(
  'a text made to be slow takes %s by more than its length',
  (_, { source }) => {
    expect(source).not.toMatch(unboundedGap);
  },
);

test('a pattern that can be made slow passes for one that cannot', () => {
  for (const slow of [/tel [^.]*mee [^.]*voor/, /a.*b/, /(?:ab)+c/, /\S+ mee/, /x[^.]{3,}y/])
    expect(slow.source).toMatch(unboundedGap);
});
