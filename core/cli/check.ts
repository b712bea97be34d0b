import { parseDeck, type ProblemLocale } from '#core/deckfile';
import { readTextFile } from './read-file';
import { hasError, report } from './report';
import type { ExitCode } from './run';

/** `stilstaan check`: tells every problem of every file. Exit 1 where one is an error. */
export async function check(
  names: readonly string[],
  language: ProblemLocale,
  out: (text: string) => void,
): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for (const name of names) {
    const { text } = await readTextFile(name, language);
    const { problems } = parseDeck(text, name, language);
    out(report(problems, language));
    if (hasError(problems)) exit = 1;
  }
  return exit;
}
