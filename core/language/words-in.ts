/** A word of a text, and where it starts, in UTF-16 units. */
export interface Word {
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly folded: string;
  readonly at: number;
}

/**
 * The words of a text: runs of letters and digits, with the apostrophes, hyphens and slashes between them (`z'n`,
 * `als-dan`, `NIVEA/ANNA`). An ellipsis is no word.
 *
 * @param from where the text starts in the one in which the words are placed
 */
export function wordsIn(text: string, from = 0): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    folded: straighten(found.toLowerCase()),
    at: from + index,
  }));
}

/** The parts of a word with slashes (`cliënt/bewoner`), each in its place; else the word itself. */
export const partsOf = ({ text, at }: Word): readonly Word[] =>
  Array.from(text.matchAll(/[^/]+/g), ({ 0: part, index }) => wordsIn(part, at + index)).flat();

/** With straight apostrophes: two texts are compared by these, since a keyboard has them and a word processor has not. */
export const straighten = (text: string): string => text.replaceAll('’', "'");

const word = /[\p{L}\p{N}\p{M}]+(?:['’/-][\p{L}\p{N}\p{M}]+)*/gu;
