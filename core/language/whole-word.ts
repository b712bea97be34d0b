/**
 * A pattern that only finds whole words. `\b` knows no letter beyond ASCII: behind the é of "privé" it never holds, and
 * before the n of "cliënt" it does.
 */
export const wholeWord = ({ source, flags }: RegExp): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
