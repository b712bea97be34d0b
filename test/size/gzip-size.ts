import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What files weigh on the wire, each compressed by itself as a server does, in kB (1000 bytes). */
export function gzipSize(files: readonly string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}
