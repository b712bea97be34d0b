/** How much an author has to do: in Dutch fout, let op, tip. */
export type Severity = 'error' | 'warning' | 'hint';

/**
 * An author's mistake, with its place and what to do about it. It is data: the cards that are good are shown
 * all the same.
 */
export interface DeckProblem {
  /** The name under which the file was handed in. */
  readonly source: string;
  /** From 1. */
  readonly line: number;
  /** From 1, counted in Unicode characters; a byte order mark does not count. */
  readonly column: number;
  readonly severity: Severity;
  /** Stable over versions and languages, for instance `metadata-unknown-value`. */
  readonly code: string;
  /** What is the matter, in the language that was asked for. */
  readonly message: string;
  /** What to do, in the same language. */
  readonly hint: string;
}
