import { fold } from './fold';
import type { ProblemLocale } from './problem-log';
import { suggest } from './suggest';

/** What a key or a heading is called in a file, by language. */
export type Labelled = Readonly<Record<ProblemLocale, string>> & {
  /** Other words that an author may use for it, by language. They are not read, but lead to a suggestion. */
  readonly also?: Readonly<Partial<Record<ProblemLocale, readonly string[]>>>;
};

/** Keys or headings that a file may have. */
export interface Vocabulary<Known extends Labelled> {
  /** In the order in which they are written. */
  readonly all: readonly Known[];
  /** The one with this label in either language, case and spacing forgiven. */
  readonly named: (label: string) => Known | undefined;
  /** The label that an unknown one comes near, or is another word for; undefined where there is none. */
  readonly like: (label: string) => string | undefined;
}

/** A vocabulary of what is known. Of two with one label the last is found by it. */
export function createVocabulary<Known extends Labelled>(all: readonly Known[]): Vocabulary<Known> {
  const byLabel = new Map(all.flatMap((known) => [known.nl, known.en].map((label) => [fold(label), known])));
  const labelByWord = new Map(
    all.flatMap((known) =>
      locales.flatMap((locale) => wordsFor(known, locale).map((word) => [word, known[locale]])),
    ),
  );
  return {
    all,
    named: (label) => byLabel.get(fold(label)),
    like: (label) => labelByWord.get(suggest(label, [...labelByWord.keys()]) ?? ''),
  };
}

const locales = ['nl', 'en'] as const;

const wordsFor = ({ also, ...known }: Labelled, locale: ProblemLocale): readonly string[] => [
  known[locale],
  ...(also?.[locale] ?? []),
];
