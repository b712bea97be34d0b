import type { CheckedFile } from './checked-file';
import { countSyllables } from './count-syllables';
import type { Tell } from './findings';
import { knownLongWords } from './known-long-words';
import type { Passage } from './passage';
import { readingEase } from './reading-ease';
import { sentencesIn, type Sentence } from './sentences-in';

/**
 * Our own choice, in line with what Dutch guides for plain language (B1) say: ten words a sentence is fine, fifteen on
 * average is the end, and more than twenty is two sentences.
 */
const most = { longest: 20, mean: 15, syllables: 4 };

/**
 * Our own choice: Douma calls 60 to 70 ordinary, and no card of the sets that ship, written at B1, comes below 70. A
 * formula says something of a text that is long enough only.
 */
const least = { ease: 60, words: 30, sentences: 3 };

/** Read by somebody else, or not to be read out at all. */
const left: readonly Passage['kind'][] = ['title', 'source', 'summary'];

/** Tells sentences and words that are long, and cards and introductions that are hard to read as a whole. */
export function checkSentences({ pieces }: CheckedFile, tell: Tell): void {
  for (const { passages, spot } of pieces) {
    const texts = passages.filter(({ kind }) => !left.includes(kind));
    const all = texts.flatMap((passage) => {
      const sentences = sentencesIn(passage.text);
      checkEach(sentences, passage, tell);
      return sentences;
    });
    const words = all.flatMap((sentence) => sentence.words);
    if (words.length < least.words || all.length < least.sentences) continue;
    const mean = Math.round(words.length / all.length);
    if (mean > most.mean) tell(spot, 'sentences-long', { count: mean, most: most.mean });
    const score = Math.round(readingEase(words, all.length));
    if (score < least.ease) tell(spot, 'hard-to-read', { score, least: least.ease });
  }
}

function checkEach(sentences: readonly Sentence[], { spotAt }: Passage, tell: Tell): void {
  for (const { words, at } of sentences) {
    if (words.length > most.longest) {
      tell(spotAt(at), 'sentence-long', { count: words.length, most: most.longest });
    }
    for (const { text, folded, at: place } of words) {
      // A hyphen gives the eye a rest.
      const syllables = Math.max(...text.split(/[/-]/).map(countSyllables));
      if (syllables <= most.syllables || knownLongWords.has(folded)) continue;
      tell(spotAt(place), 'word-long', { word: text, syllables });
    }
  }
}
