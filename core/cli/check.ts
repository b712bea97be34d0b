import type { ProblemLocale } from '#core/deckfile';
import { cliTexts } from './cli-texts';
import { readDeckFiles } from './read-deck-files';
import { hasError, report } from './report';
import type { ExitCode, Surroundings } from './run';

/**
 * `stilstaan check`: tells every problem of every file, and of the files together. Exit 1 where one is an error. That there is none is told beside
 * the lines, to a person rather than to a program.
 */
export async function check(
  names: readonly string[],
  language: ProblemLocale,
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): Promise<ExitCode> {
  const files = await readDeckFiles(names, language);
  const problems = files.flatMap((file) => file.problems);
  out(report(problems, language));
  if (problems.length === 0) err(`${cliTexts[language].clean(names.length)}\n`);
  return hasError(problems) ? 1 : 0;
}
