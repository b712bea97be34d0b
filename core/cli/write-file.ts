import type { ProblemLocale } from '#core/deckfile';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cliTexts } from './cli-texts';
import { CommandError } from './command-error';
import { codeOf } from './read-file';

/**
 * Writes a whole file or nothing: beside its place first, then over it. Folders are made. Throws a
 * `CommandError`.
 */
export async function writeTextFile(name: string, text: string, language: ProblemLocale): Promise<void> {
  const beside = `${name}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(name), { recursive: true });
    await writeFile(beside, text, { flush: true });
    await rename(beside, name);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new CommandError(cliTexts[language].unwritable(name, codeOf(error)), { cause: error });
  }
}
