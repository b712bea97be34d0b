import type { DeckProblem } from '#core/deck';

/** Something to look at in a file that was added: in Markdown at a line and character, in JSON at a path. */
export type FileProblem = DeckProblem | JsonProblem;

export interface JsonProblem extends Omit<DeckProblem, 'line' | 'column'> {
  /** JSON pointer into the file, for instance `/cards/3/question`; empty for the file as a whole. */
  readonly path: string;
}
