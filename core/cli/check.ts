import { parseDeck, type ProblemLocale } from '#core/deckfile';
import { cliTexts } from './cli-texts';
import { readTextFile } from './read-file';
import { hasError, report } from './report';
import type { ExitCode, Surroundings } from './run';

/**
 * `stilstaan check`: tells every problem of every file. Exit 1 where one is an error. That there is none is told beside
 * the lines, to a person rather than to a program.
 */
export async function check(
  names: readonly string[],
  language: ProblemLocale,
  { out, err }: Pick<Surroundings, 'out' | 'err'>,
): Promise<ExitCode> {
  let clean = true;
  let exit: ExitCode = 0;
  for (const name of names) {
    const { text } = await readTextFile(name, language);
    const { problems } = parseDeck(text, name, language);
    out(report(problems, language));
    if (problems.length > 0) clean = false;
    if (hasError(problems)) exit = 1;
  }
  if (clean) err(`${cliTexts[language].clean(names.length)}\n`);
  return exit;
}
