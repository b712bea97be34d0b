import { countSyllables } from './count-syllables';
import type { Word } from './words-in';

/**
 * Reading ease by Flesch as Douma fitted it to Dutch: 206.835 - 0.93 × words a sentence - 77 × syllables a word. From
 * about 0 (very hard) to 100 (very easy) and over; 60 to 70 is ordinary, 70 to 80 rather easy.
 *
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960; with his norms also in Onze Taal, 1977.
 * (Brouwer's Leesindex A is another formula.) Like every such formula it counts lengths and knows nothing of meaning.
 */
export function readingEase(words: readonly Word[], sentences: number): number {
  const syllables = words.reduce((sum, { text }) => sum + countSyllables(text), 0);
  return 206.835 - 0.93 * (words.length / sentences) - 77 * (syllables / words.length);
}
