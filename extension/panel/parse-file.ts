import type { Locale } from '#core/locale';
import { startOwnWorker } from '../platform/own-worker';
import workerUrl from '../workers/parse-deck-file?worker&url';
import { parseWith, type ParsePowers } from './parse-with';
import type { ParsedFile } from './parsed-file';

const powers: ParsePowers = {
  startWorker: () => startOwnWorker(workerUrl),
  later(work, milliseconds) {
    const timer = setTimeout(work, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Reads a deck file in a worker of our own build. Never rejects. */
export function parseFile(file: File, locale: Locale): Promise<ParsedFile> {
  return parseWith(powers, file, locale);
}
