import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';
import type { Passage } from './passage';
import { findPhrases, indexPhrases } from './phrase-index';
import type { ProblemCode } from './problem-texts';
import { quotationsIn } from './quotations-in';
import { isWithin } from './stretch';
import { taxonomyNamesIn } from './taxonomy-names-in';
import { partsOf, straighten, wordsIn, type Word } from './words-in';
import { abbreviations, jargon, labels, officialese, softer, type AvoidedWords } from './words-to-avoid';

type WordCode = Extract<ProblemCode, `word-${'jargon' | 'official' | 'label' | 'abbreviation' | 'softer'}`>;
interface Avoided {
  readonly code: WordCode;
  readonly instead: string;
}

const phrases = (list: AvoidedWords, code: WordCode) =>
  list.flatMap(([words, instead]) =>
    words.split('|').map((word) => [straighten(word), { code, instead }] as const),
  );

const anyCase = indexPhrases<Avoided>([
  ...phrases(jargon, 'word-jargon'),
  ...phrases(officialese, 'word-official'),
  ...phrases(labels, 'word-label'),
  ...phrases(softer, 'word-softer'),
]);
const asWritten = indexPhrases<Avoided>(phrases(abbreviations, 'word-abbreviation'));

/** In capitals, as "HvA" is too: an abbreviation that a reader has to know. */
const capitals = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}\p{Lu}+)$/u;
const known = ['WERF', 'OK', 'TV', 'NEE', 'JA'];

const tellsAbbreviations: readonly ProblemCode[] = ['word-abbreviation', 'word-in-capitals'];

/**
 * Tells words that a card had better not say (`words-to-avoid.ts`), "u" where the cards say "je", and abbreviations. Whole
 * words, case folded. What stands between quotation marks is left alone: there somebody says it, or it is the word that
 * the card is about. So are the names of the taxonomy. "Bron" names what others called it, so there only abbreviations
 * are told: it stands on the card as well.
 */
export function checkWords({ pieces }: CheckedFile, tell: Tell): void {
  for (const passage of pieces.flatMap(({ passages }) => passages)) {
    const tells = passage.kind === 'source' ? tellsAbbreviations : undefined;
    checkPassage(passage, (spot, code, facts) => {
      if (tells?.includes(code) ?? true) tell(spot, code, facts);
    });
  }
}

function checkPassage({ text, spotAt }: Passage, tell: Tell): void {
  const left = [...taxonomyNamesIn(text), ...quotationsIn(text)];
  const words = wordsIn(text)
    .filter(({ at }) => !isWithin(at, left))
    .flatMap((word) => (asWritten.has(spelling(word)) ? [word] : partsOf(word)));
  const told = [
    ...findPhrases(words, anyCase, ({ folded }) => folded),
    ...findPhrases(words, asWritten, spelling),
  ].map(({ value, first, last }) => ({ value, from: first.at, to: last.at + last.text.length }));
  for (const { value, from, to } of told) {
    tell(spotAt(from), value.code, { word: text.slice(from, to), instead: value.instead });
  }
  for (const word of words) {
    if (/^(?:u|uw|uzelf)$/.test(word.folded)) tell(spotAt(word.at), 'polite-form', { word: word.text });
    const isToldAlready = known.includes(word.text) || isWithin(word.at, told);
    if (capitals.test(word.text) && !isToldAlready) {
      tell(spotAt(word.at), 'word-in-capitals', { word: word.text });
    }
  }
}

const spelling = ({ text }: Word): string => straighten(text);
