import { formatDeckFile, type ProblemLocale } from '#core/deckfile';
import { cliTexts } from './cli-texts';
import { readTextFile } from './read-file';
import { hasError, report } from './report';
import type { ExitCode } from './run';
import { writeTextFile } from './write-file';

/**
 * `stilstaan format`: brings files into canonical form, each whole or not at all. A file with an error that
 * formatting does not put right is left alone and named (exit 1). With `checkOnly` nothing is written, and
 * a file that is not in canonical form is named (exit 1).
 */
export async function format(
  names: readonly string[],
  checkOnly: boolean,
  language: ProblemLocale,
  out: (text: string) => void,
): Promise<ExitCode> {
  const texts = cliTexts[language];
  let exit: ExitCode = 0;
  for (const name of names) {
    const { text } = await readTextFile(name, language);
    const { formatted, problems } = formatDeckFile(text, name, language);
    if (formatted === undefined) {
      out(
        report(
          problems.filter((problem) => hasError([problem])),
          language,
        ),
      );
      out(`${texts.leftAlone(name)}\n`);
      exit = 1;
    } else if (formatted !== text) {
      out(`${(checkOnly ? texts.notFormatted : texts.formatted)(name)}\n`);
      if (checkOnly) exit = 1;
      else await writeTextFile(name, formatted, language);
    }
  }
  return exit;
}
