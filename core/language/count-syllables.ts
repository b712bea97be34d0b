/** Words from elsewhere whose letters do not tell, with their syllables, where a word may hold them. */
const loans: readonly (readonly [RegExp, number])[] = [
  [/team|coach/, 1],
  [/(?:deal|site|time|game|case|tape|cake|take|share|face|voice|stream|lease)s?$/, 1],
  [/(?:online|offline|deadline|baseline|timeline|update|service|office|intake|software|website)s?$/, 2],
];

/** A nucleus: letters that sound as one, the longest first. A vowel behind it starts a syllable of its own. */
const nucleus =
  /aai|ooi|oei|ieu|eeu|eau|aa|ee|éé|ie|oe|oo|óó|uu|eu(?!m)|ui|ou|au|ei|ai|oi|ij|íj|[aeiouyàáâäèéêëìíîïòóôöùúûü]/gu;

/**
 * How many syllables a Dutch word has, as it is spoken slowly (`si-tu-a-tie` is 4); 1 at least. Counted by its vowels:
 * diphthongs are one, a diaeresis starts a syllable, `ij` is a vowel. An abbreviation in capitals is spelled out. Right
 * for ordinary Dutch words; for words from elsewhere with a silent e as far as they are listed.
 */
export function countSyllables(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word) && !/[AEIOUY]/.test(word)) return word.length;
  const parts = word
    .toLowerCase()
    .normalize('NFC')
    .split(/['’/-]/);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + syllablesOf(part), 0),
  );
}

function syllablesOf(part: string): number {
  const loan = loans.find(([pattern]) => pattern.test(part));
  const rest = loan ? part.replace(loan[0], '') : part;
  const own = Array.from(rest.matchAll(nucleus)).filter(
    ({ 0: found, index }) => !isConsonant(found, rest, index),
  );
  return own.length + (loan?.[1] ?? 0);
}

/** The u of qu, and a y before a vowel. */
const isConsonant = (found: string, whole: string, at: number): boolean =>
  (found === 'u' && whole[at - 1] === 'q') || (found === 'y' && /[aeiou]/.test(whole[at + 1] ?? ''));
