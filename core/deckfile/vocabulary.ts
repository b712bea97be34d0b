import { fold } from './fold';
import type { ProblemLocale } from './problem-log';

/** What a key or a heading is called in a file, by language. */
export type Labelled = Readonly<Record<ProblemLocale, string>>;

/** Keys or headings that a file may have. */
export interface Vocabulary<Known extends Labelled> {
  /** In the order in which they are written. */
  readonly all: readonly Known[];
  /** The one with this label in either language, case and spacing forgiven. */
  readonly named: (label: string) => Known | undefined;
}

/** A vocabulary of what is known. Of two with one label the last is found by it. */
export function createVocabulary<Known extends Labelled>(all: readonly Known[]): Vocabulary<Known> {
  const byLabel = new Map(all.flatMap((known) => [known.nl, known.en].map((label) => [fold(label), known])));
  return { all, named: (label) => byLabel.get(fold(label)) };
}
