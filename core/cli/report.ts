import type { DeckProblem } from '#core/deck';
import type { ProblemLocale } from '#core/deckfile';
import { cliTexts } from './cli-texts';

/** Problems as lines `file:line:column severity message`, each with its hint on an indented line below. */
export function report(problems: readonly DeckProblem[], language: ProblemLocale): string {
  const words = cliTexts[language].severities;
  return problems
    .map(
      ({ source, line, column, severity, message, hint }) =>
        `${source}:${line}:${column} ${words[severity]} ${message}\n    ${hint}\n`,
    )
    .join('');
}

export const hasError = (problems: readonly DeckProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');
