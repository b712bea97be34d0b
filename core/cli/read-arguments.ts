import type { ProblemLocale } from '#core/deckfile';
import { parseArgs } from 'node:util';
import { cliTexts } from './cli-texts';
import { CommandError } from './command-error';

/** A command line that was read. */
export interface Arguments {
  /** Undefined where nothing was asked, or only for help or the version. */
  readonly command: Command | undefined;
  /** Files and folders as they were named. */
  readonly files: readonly string[];
  readonly options: {
    readonly language: ProblemLocale;
    readonly help: boolean;
    readonly version: boolean;
    /** `check --taal` */
    readonly languageToo: boolean;
    /** `format --check` */
    readonly checkOnly: boolean;
    /** `build --out` */
    readonly folder: string;
  };
}

const commands = ['check', 'overview', 'build', 'format'] as const;
/** What the deck tool can be asked to do. */
export type Command = (typeof commands)[number];

/** Reads a command line. Throws a `CommandError` in the fallback language, or the one that it asks for. */
export function readArguments(args: readonly string[], fallback: ProblemLocale): Arguments {
  const { values, positionals } = parse(args, fallback);
  const language = values.lang ?? fallback;
  if (language !== 'nl' && language !== 'en') throw new CommandError(cliTexts[fallback].languages(language));

  const texts = cliTexts[language];
  const [name, ...files] = positionals;
  const options: Arguments['options'] = {
    language,
    help: values.help ?? false,
    version: values.version ?? false,
    languageToo: values.taal ?? false,
    checkOnly: values.check ?? false,
    folder: values.out ?? '',
  };
  if (options.help || options.version || name === undefined) return { command: undefined, files, options };

  const command = commands.find((known) => known === name);
  if (!command) throw new CommandError(texts.unknownCommand(name));
  if (files.length === 0) throw new CommandError(texts.noFiles(command));
  if ((command === 'build') !== (options.folder !== '')) throw new CommandError(texts.outWithBuild);
  if (options.languageToo && command !== 'check') throw new CommandError(texts.taalWithCheck);
  if (options.checkOnly && command !== 'format') throw new CommandError(texts.checkWithFormat);
  return { command, files, options };
}

function parse(args: readonly string[], language: ProblemLocale) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        out: { type: 'string' },
        check: { type: 'boolean' },
        taal: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // Node tells in English which option is wrong; its first sentence is enough.
    const detail = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new CommandError(cliTexts[language].badOption(detail), { cause: error });
  }
}
