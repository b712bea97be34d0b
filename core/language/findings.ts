import type { DeckProblem } from '#core/deck';
import type { ProblemLocale } from '#core/deckfile';
import type { Spot } from './passage';
import { problemTextsEn } from './problem-texts.en';
import { problemTextsNl } from './problem-texts.nl';
import { severities, type ProblemCode, type ProblemFacts, type ProblemTexts } from './problem-texts';

/** Tells a problem at a place. */
export type Tell = <Code extends ProblemCode>(spot: Spot, code: Code, facts: ProblemFacts[Code]) => void;

const texts: Readonly<Record<ProblemLocale, ProblemTexts>> = { nl: problemTextsNl, en: problemTextsEn };

/** Collects what the checks tell. Two checks that tell the same are both heard: each sees to it itself that it does not. */
export function createFindings(locale: ProblemLocale) {
  const told: DeckProblem[] = [];
  const tell: Tell = (spot, code, facts) => {
    const [message, hint] = texts[locale][code](facts);
    told.push({ ...spot, severity: severities[code], code, message, hint });
  };
  /** In the order of the files, and of the text in each. */
  const inOrder = (sources: readonly string[]): readonly DeckProblem[] => {
    const rank = new Map(sources.map((source, index) => [source, index]));
    const rankOf = ({ source }: DeckProblem) => rank.get(source) ?? 0;
    return told.toSorted(
      (one, other) => rankOf(one) - rankOf(other) || one.line - other.line || one.column - other.column,
    );
  };
  return { tell, inOrder };
}
