import {
  checkReferences,
  parseDeckFile,
  type LoneFile,
  type NamedDeckFile,
  type ProblemLocale,
} from '#core/deckfile';
import { createHash } from 'node:crypto';
import { readTextFile } from './read-file';

/** A deck or a guide as it came out of its file. */
export type ReadDeckFile = NamedDeckFile & {
  readonly text: string;
  /** SHA-256 of the file, hexadecimal. */
  readonly sourceHash: string;
};

/** Reads decks and guides, and what the guides refer to among them. Throws a `CommandError`. */
export async function readDeckFiles(
  names: readonly string[],
  language: ProblemLocale,
  lone: LoneFile = 'part',
): Promise<readonly ReadDeckFile[]> {
  const files: ReadDeckFile[] = [];
  for (const name of names) {
    const { text, bytes } = await readTextFile(name, language);
    const sourceHash = createHash('sha256').update(bytes).digest('hex');
    files.push({ ...parseDeckFile(text, name, language), source: name, text, sourceHash });
  }
  return checkReferences(files, language, lone);
}
