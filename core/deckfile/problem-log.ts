import type { DeckProblem } from '#core/deck';
import { createPlaces, type Place } from './place';
import { problemTextsEn } from './problem-texts.en';
import { problemTextsNl } from './problem-texts.nl';
import { severities, type ProblemCode, type ProblemFacts, type ProblemTexts } from './problem-texts';

/** The languages in which problems are told. */
export type ProblemLocale = 'nl' | 'en';

/** Collects problems while a file is read. Offsets are in UTF-16 units of the whole text. */
export interface ProblemLog {
  tell<Code extends ProblemCode>(code: Code, offset: number, facts: ProblemFacts[Code]): void;
  placeOf(offset: number): Place;
  /** What was told, in the order of the text. */
  inOrder(): readonly DeckProblem[];
}

const texts: Readonly<Record<ProblemLocale, ProblemTexts>> = { nl: problemTextsNl, en: problemTextsEn };

/** A problem of a file at a place, told in a language. */
export function createProblem<Code extends ProblemCode>(
  code: Code,
  facts: ProblemFacts[Code],
  {
    source,
    place,
    locale,
  }: { readonly source: string; readonly place: Place; readonly locale: ProblemLocale },
): DeckProblem {
  const [message, hint] = texts[locale][code](facts);
  return { source, ...place, severity: severities[code], code, message, hint };
}

/** Problems in the order of the text. */
export const inOrder = (problems: readonly DeckProblem[]): readonly DeckProblem[] =>
  problems.toSorted((one, other) => one.line - other.line || one.column - other.column);

/** An empty log for one file, known to the reader as `source`. */
export function createProblemLog(text: string, source: string, locale: ProblemLocale): ProblemLog {
  const placeOf = createPlaces(text);
  const told: DeckProblem[] = [];
  return {
    tell(code, offset, facts) {
      told.push(createProblem(code, facts, { source, place: placeOf(offset), locale }));
    },
    placeOf,
    inOrder: () => inOrder(told),
  };
}
