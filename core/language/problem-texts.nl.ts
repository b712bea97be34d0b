import { nameOfPassage } from './name-of-passage';
import type { ProblemTexts } from './problem-texts';

export const problemTextsNl: ProblemTexts = {
  'not-dutch': ({ language }) => [
    `De taal van dit bestand is "${language}". De taalcontrole kent alleen Nederlands.`,
    'Klopt de taal niet? Zet bovenaan: language: nl',
  ],

  'text-long': ({ what, count, most }) => [
    `${nameOfPassage(what, 'nl')} is ${count} tekens lang. Tot ${most} past het mooi op de kaart.`,
    'Haal er een woord of een zin uit.',
  ],
  'text-much-too-long': ({ what, count, most }) => [
    `${nameOfPassage(what, 'nl')} is met ${count} tekens veel te lang. Er passen er ${most} op de kaart.`,
    'Maak de tekst korter, of maak er twee kaarten van.',
  ],
  'many-words': ({ count, most }) => [
    `De vraag en "Probeer" zijn samen ${count} woorden. Tot ${most} leest een kaart in één keer.`,
    'Maak een van de twee korter.',
  ],
  'far-too-many-words': ({ count, most }) => [
    `De vraag en "Probeer" zijn samen ${count} woorden, veel meer dan de ${most} die passen.`,
    'Maak ze korter, of maak er twee kaarten van.',
  ],
  'writing-in-one-minute': ({ word }) => [
    `Deze kaart duurt 1 minuut en vraagt om te schrijven of te tekenen ("${word}").`,
    'Laat de lezer denken, zeggen of kijken, of zet Minuten op 2.',
  ],

  'metadata-missing': ({ key, values }) => [
    `Bij deze kaart staat geen "${key}".`,
    `Zet in het lijstje onder de titel: - ${key}: en kies uit ${values}`,
  ],
  'source-missing': () => [
    'Deze kaart zegt niet waar hij vandaan komt.',
    'Zet onderaan "### Bron" met één regel, bijvoorbeeld: Eigen ontwerp.',
  ],
  'principle-altered': ({ written, labels }) => [
    `Dit leerprincipe heet niet precies "${written}".`,
    `De namen zijn van Irma Vroegop en blijven zoals ze zijn: ${labels}`,
  ],
  'if-then-form': () => [
    '"Als-dan" is één zin die de lezer zelf afmaakt.',
    'Schrijf: Als …, dan … met aan het eind drie puntjes.',
  ],
  'coverage-thin': ({ key, thin }) => [
    `${key}: hiervan hebben de sets samen weinig kaarten (${thin}).`,
    'Wie daarop kiest, ziet snel weer dezelfde kaart. Misschien past een kaart ook daar?',
  ],
  'question-alike': ({ deck, number, title }) => [
    `Deze vraag lijkt veel op kaart ${number} van ${deck}: "${title}".`,
    'Vraag iets anders, of houd een van de twee.',
  ],

  'word-jargon': ({ word, instead }) => [
    `"${word}" is vaktaal. Een bewoner zou het niet zeggen.`,
    `Liever: ${instead}.`,
  ],
  'word-official': ({ word, instead }) => [`"${word}" is ambtelijke taal.`, `Liever: ${instead}.`],
  'word-label': ({ word, instead }) => [`"${word}" maakt van iemand een etiket.`, `Liever: ${instead}.`],
  'word-abbreviation': ({ word, instead }) => [
    `"${word}" is een afkorting. Niet iedereen kent die.`,
    `Liever: ${instead}.`,
  ],
  'word-softer': ({ word, instead }) => [
    `Voor "${word}" is er vaak een gewoner woord.`,
    `Kijk of dit past: ${instead}.`,
  ],
  'word-in-capitals': ({ word }) => [
    `"${word}" staat in hoofdletters.`,
    'Is het een afkorting? Schrijf liever voluit wat je bedoelt.',
  ],
  'polite-form': ({ word }) => [
    `Hier staat "${word}". De kaarten zeggen "je".`,
    'Schrijf "je" of "jij". Zegt iemand het? Zet er dan aanhalingstekens omheen.',
  ],
  'gendered-word': ({ word }) => [
    `Gaat "${word}" hier over een mens?`,
    'Dan past "de ander", "de bewoner" of "diegene" bij iedereen.',
  ],
  'passive-form': ({ words }) => [
    `Wie doet dit? Dat zegt "${words}" niet.`,
    'Noem degene die het doet: "je vraagt" in plaats van "er wordt gevraagd".',
  ],

  'sentence-long': ({ count, most }) => [
    `Deze zin is ${count} woorden lang. Tot ${most} leest het prettig.`,
    'Maak er twee zinnen van.',
  ],
  'sentences-long': ({ count, most }) => [
    `De zinnen hier zijn gemiddeld ${count} woorden lang. Tot ${most} leest het prettig.`,
    'Knip de langste zin in tweeën.',
  ],
  'word-long': ({ word, syllables }) => [
    `"${word}" is een lang woord: ${syllables} lettergrepen.`,
    'Is er een korter woord, of kun je het in twee woorden zeggen?',
  ],
  'hard-to-read': ({ score, least }) => [
    `Deze tekst leest moeilijk: leesgemak ${score}, en ${least} of hoger leest vlot (Flesch-Douma).`,
    'Kies kortere woorden en kortere zinnen.',
  ],

  'claim-proven': ({ words }) => [
    `"${words}" belooft bewijs dat er niet is.`,
    'Zeg wat je er zelf van zag, of noem het onderzoek bij Bron.',
  ],
  'claim-register': ({ words }) => [
    `"${words}": of iets meetelt, bepaalt het register.`,
    'Laat het weg. Wie het wil weten, kijkt bij het eigen register.',
  ],
  'claim-official': ({ words }) => [
    `"${words}": dit is niet openbaar gemaakt. Wat hier staat, is eigen ontwerp.`,
    'Zeg dat het jullie eigen invulling is.',
  ],
  'claim-werf-letters': ({ words }) => [
    `"${words}": WERF staat voor Wijkervaringsreflectie, en niet voor vier woorden.`,
    'Schrijf alleen WERF of Wijkervaringsreflectie.',
  ],
  'claim-wyber': ({ words }) => [
    `"${words}": de kwadranten van de Wyber zijn niet openbaar.`,
    'Noem ze niet. Je kunt wel zelf vier velden bedenken, onder een eigen naam.',
  ],
  'claim-model': ({ words }) => [
    `"${words}": het model Constructieve Communicatie is niet openbaar, en niet van ons.`,
    'Schrijf bijvoorbeeld: tips om goed met elkaar te praten. Eigen ontwerp.',
  ],
  'claim-principles': ({ words }) => [
    `"${words}": de uitleg van Irma Vroegop bij de leerprincipes is niet openbaar.`,
    'Noem haar bij de naam van het principe, en zeg dat de uitleg van jullie is.',
  ],
  'claim-result': ({ words }) => [
    `"${words}" belooft een uitkomst. Dat kan een kaart niet waarmaken.`,
    'Zeg wat iemand kan proberen.',
  ],
  'claim-law': ({ words }) => [
    `"${words}" klinkt als advies over de wet.`,
    'Laat het weg, of zeg bij wie je het kunt navragen.',
  ],
  'claim-privacy': ({ words }) => [
    `"${words}" belooft meer dan waar is: wie het apparaat beheert, kan soms meekijken.`,
    'Zeg wat iemand zelf kan doen: zonder namen schrijven.',
  ],
};
