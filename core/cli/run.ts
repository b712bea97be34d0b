import packageFile from '../../package.json' with { type: 'json' };
import { build } from './build';
import { check } from './check';
import { cliTexts } from './cli-texts';
import { CommandError } from './command-error';
import { findFiles } from './find-files';
import { format } from './format';
import { chooseLanguage } from './language';
import { overview } from './overview';
import { readArguments } from './read-arguments';

/** What the deck tool takes from the outside, so that a test can hand it in. Files it touches itself. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: all is well; 1: a file has an error, or is not in canonical form; 2: the command could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line, without the program's name. */
export async function run(
  args: readonly string[],
  { environment, out, err }: Surroundings,
): Promise<ExitCode> {
  const fallback = chooseLanguage(environment);
  try {
    const { command, files: named, options } = readArguments(args, fallback);
    const { language } = options;
    if (options.version) out(`${packageFile.version}\n`);
    else if (options.help || command === undefined) out(cliTexts[language].help);
    if (options.version || options.help || command === undefined) return 0;
    const files = await findFiles(named, language);
    if (command === 'check') return await check(files, options, { out, err });
    if (command === 'overview') return await overview(files, language, out);
    if (command === 'build') return await build(files, options.folder, language, out);
    return await format(files, options.checkOnly, language, out);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    err(`stilstaan: ${error.message}\n`);
    return 2;
  }
}
