/** Verbs of everyday talk whose forms share too few letters, and words that mean the same in a question. */
const families: readonly string[] = [
  'doen doe doet deed deden gedaan',
  'zien zag zagen gezien zie ziet',
  'zeggen zeg zegt zei zeiden gezegd',
  'vragen vraag vraagt vroeg vroegen gevraagd',
  'komen kom komt kwam kwamen gekomen',
  'krijgen krijg krijgt kreeg kregen gekregen',
  'geven geef geeft gaf gaven gegeven',
  'laten laat liet lieten gelaten',
  'weten weet wist wisten geweten',
  'nemen neem neemt nam namen genomen',
  'blijven blijf blijft bleef bleven gebleven',
  'vinden vind vindt vond vonden gevonden',
  'lopen loop loopt liep liepen gelopen',
  'kiezen kies kiest koos kozen gekozen',
  'denken denk denkt dacht dachten gedacht',
  'brengen breng brengt bracht brachten gebracht',
  'zoeken zoek zoekt zocht zochten gezocht',
  'houden houd hou houdt hield hielden gehouden',
  'helpen help helpt hielp hielpen geholpen',
  'schrijven schrijf schrijft schreef schreven geschreven',
  'beginnen begin begint begon begonnen',
  'spreken spreek spreekt sprak spraken gesproken praten praat praatte gepraat',
  'leren leer leert leerde geleerd',
  'bewoner bewoners inwoner inwoners cliënt cliënten burger burgers',
  "collega collega's teamgenoot teamgenoten",
  'moment momenten ogenblik',
  'makkelijk gemakkelijk eenvoudig',
  'moeilijk lastig',
];

const headOf = new Map(
  families.flatMap((family) => {
    const words = family.split(' ');
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/**
 * A word without its inflection, so that `wijken` and `wijk`, `leefde` and `leven`, `zag` and `zien` are one: an ending off,
 * doubled letters single, no t or d behind a consonant, a final v or z as f or s. Lighter than Snowball's Dutch stemmer,
 * since only the words of questions are compared with each other; the stem need not be a word.
 */
export function stem(word: string): string {
  const head = headOf.get(word);
  if (head !== undefined) return head;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(ending, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=\p{L}{2}[^aeiou])[td]$/u, '')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** Not where too little of the word would be left. */
const ending = /(?<=\p{L}{3})(?:(?:et|t|p)?jes?|'s|(?<=[^aeiou])s|en|e)$/u;
