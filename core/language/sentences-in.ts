import { wordsIn, type Word } from './words-in';

/** A sentence of a text, where it starts in it, and its words, with their places in the text. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
  readonly words: readonly Word[];
}

/**
 * The sentences of a text that have a word. A sentence ends at a line feed, at a colon or semicolon with a space behind
 * it (as Flesch counted: a unit of thought), or at `.`, `!`, `?` or `…` with a space and a capital or digit behind it,
 * whatever quotes stand between. A letter with a full stop (`m.b.t.`) ends none.
 */
export function sentencesIn(text: string): readonly Sentence[] {
  const ends = Array.from(text.matchAll(end), ({ 0: found, index }) => index + found.length);
  const starts = [0, ...ends];
  return starts
    .map((start, index) => {
      const sentence = text.slice(start, starts[index + 1]);
      const at = start + sentence.length - sentence.trimStart().length;
      return { text: sentence.trim(), at, words: wordsIn(text.slice(at, starts[index + 1]), at) };
    })
    .filter(({ words }) => words.length > 0);
}

const end = /\n+|[:;]\s+|(?<!(?<!\p{L})\p{L}|[.!?…])[.!?…]+['’"”)]*\s+(?=['‘"“„(]?[\p{Lu}\p{N}])/gu;
