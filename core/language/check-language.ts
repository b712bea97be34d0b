import type { DeckProblem } from '#core/deck';
import type { ProblemLocale } from '#core/deckfile';
import { checkClaims } from './check-claims';
import { checkCoverage } from './check-coverage';
import { checkIfThen } from './check-if-then';
import { checkLengths } from './check-lengths';
import { checkLikeness } from './check-likeness';
import { checkMetadata } from './check-metadata';
import { checkOneMinute } from './check-one-minute';
import { checkPassive } from './check-passive';
import { checkPronouns } from './check-pronouns';
import { checkSentences } from './check-sentences';
import { checkWords } from './check-words';
import { checkedFile, type CheckedFile } from './checked-file';
import { createFindings, type Tell } from './findings';
import type { ReadableFile } from './readable-file';

const checksOfAFile: readonly ((file: CheckedFile, tell: Tell) => void)[] = [
  checkLengths,
  checkOneMinute,
  checkMetadata,
  checkIfThen,
  checkWords,
  checkPronouns,
  checkPassive,
  checkSentences,
  checkClaims,
];

/**
 * Looks over the Dutch of decks and guides, and over what a card needs to be found and shown: lengths, metadata, words,
 * sentences, claims; and over all of them together, coverage and questions that are alike. What cannot be read is told
 * by `parseDeckFile`, and not again. A file in another language gets one hint and is left alone.
 *
 * @param files decks and guides that are used together; each `source` once
 * @param locale the language of the problems
 * @returns problems in the order of the files, and of the text in each; an error only where a text says what may not be
 * said, or cannot be shown
 */
export function checkLanguage(
  files: readonly ReadableFile[],
  locale: ProblemLocale = 'nl',
): readonly DeckProblem[] {
  const { tell, inOrder } = createFindings(locale);
  const dutch = files.flatMap((file) => {
    const { language } = file.kind === 'deck' ? file.deck : file.guide;
    if (/^nl\b/i.test(language)) return [checkedFile(file)];
    tell({ source: file.source, line: 1, column: 1 }, 'not-dutch', { language });
    return [];
  });
  for (const file of dutch) for (const check of checksOfAFile) check(file, tell);
  checkCoverage(dutch, tell);
  checkLikeness(dutch, tell);
  return inOrder(files.map(({ source }) => source));
}
