import type { ProblemLocale } from '#core/deckfile';
import { readFile } from 'node:fs/promises';
import { cliTexts } from './cli-texts';
import { CommandError } from './command-error';

export interface TextFile {
  /** As it was named on the command line. */
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Reads a file as UTF-8, its byte order mark included. Throws a `CommandError` that says what is wrong. */
export async function readTextFile(name: string, language: ProblemLocale): Promise<TextFile> {
  const texts = cliTexts[language];
  const bytes = await readFile(name).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new CommandError(texts.missing(name), { cause: error });
    throw new CommandError(texts.unreadable(name, code), { cause: error });
  });
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), bytes };
  } catch (error) {
    throw new CommandError(texts.notUtf8(name), { cause: error });
  }
}

/** Node's code of a failed file operation, for instance `EACCES`. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
