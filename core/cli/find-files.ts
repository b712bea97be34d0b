import type { ProblemLocale } from '#core/deckfile';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cliTexts } from './cli-texts';
import { CommandError } from './command-error';
import { codeOf } from './read-file';

/**
 * The files that are meant: a file is itself, a folder every `.md` file in it and in its folders, sorted. Folders are
 * taken since not every shell spells `*.md` out. A file that is meant twice is given once, by the name that came first.
 * Throws a `CommandError` for a folder without such a file.
 */
export async function findFiles(
  names: readonly string[],
  language: ProblemLocale,
): Promise<readonly string[]> {
  const found = await Promise.all(
    names.map(async (name) => ((await isFolder(name)) ? filesIn(name, language) : [name])),
  );
  const seen = new Set<string>();
  return found.flat().filter((name) => {
    const path = resolve(name);
    return !seen.has(path) && seen.add(path);
  });
}

/** What does not exist or may not be looked at is no folder: reading it says why. */
async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

async function filesIn(folder: string, language: ProblemLocale): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new CommandError(cliTexts[language].unreadable(folder, codeOf(error)), { cause: error });
  });
  const files = entries
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) throw new CommandError(cliTexts[language].emptyFolder(folder));
  return files;
}
