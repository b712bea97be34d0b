import type { DeckProblem } from '#core/deck';
import type { ProblemLocale } from '#core/deckfile';
import { checkLanguage } from '#core/language';
import { cliTexts } from './cli-texts';
import { readDeckFiles } from './read-deck-files';
import { hasError, report } from './report';
import type { ExitCode, Surroundings } from './run';

/**
 * `stilstaan check`: tells every problem of every file, and of the files together; with `--taal` those of their Dutch
 * too. Exit 1 where one is an error. That there is none is told beside the lines, to a person rather than to a program.
 */
export async function check(
  names: readonly string[],
  { language, languageToo }: { readonly language: ProblemLocale; readonly languageToo: boolean },
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): Promise<ExitCode> {
  const files = await readDeckFiles(names, language);
  const ofLanguage = bySource(languageToo ? checkLanguage(files, language) : []);
  const problems = files.flatMap((file) =>
    [...file.problems, ...(ofLanguage.get(file.source) ?? [])].sort(byPlace),
  );
  out(report(problems, language));
  if (problems.length === 0) err(`${cliTexts[language].clean(files.length)}\n`);
  return hasError(problems) ? 1 : 0;
}

function bySource(problems: readonly DeckProblem[]): ReadonlyMap<string, readonly DeckProblem[]> {
  const groups = new Map<string, DeckProblem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.source);
    if (group) group.push(problem);
    else groups.set(problem.source, [problem]);
  }
  return groups;
}

const byPlace = (one: DeckProblem, other: DeckProblem): number =>
  one.line - other.line || one.column - other.column;
