import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importsOf } from '../architecture/imports-of';

/** A built module and every module that it loads before it runs, each once. */
export function loadedFiles(entries: readonly string[]): string[] {
  const files = new Set(entries);
  // A set hands out what is added while it is walked.
  for (const file of files) {
    for (const { specifier, kind } of importsOf(readFileSync(file, 'utf8'), file)) {
      if (kind !== 'static') continue;
      if (!specifier.startsWith('.'))
        throw new Error(`${file} loads ${specifier}, which is no file beside it`);
      files.add(join(dirname(file), specifier));
    }
  }
  return [...files];
}
