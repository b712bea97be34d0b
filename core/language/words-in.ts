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
 */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    folded: found.toLowerCase().replaceAll('’', "'"),
    at: index,
  }));
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’/-][\p{L}\p{N}\p{M}]+)*/gu;
