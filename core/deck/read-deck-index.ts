import type { DeckSummary } from './deck';
import { identity, readAccent, readEach, readLater, readVersion } from './read-deck';
import { attempt, readCount, readFile, readObject, type Read, type ReadProblem } from './read-value';

export interface ReadDeckIndexResult {
  readonly decks: readonly DeckSummary[];
  readonly problems: readonly ReadProblem[];
}

/** Reads the index of decks that the deck tool writes. It never throws; a bad entry costs only itself. */
export function readDeckIndex(data: unknown): ReadDeckIndexResult {
  const problems: ReadProblem[] = [];
  const decks = attempt(problems, data, '', (document, at, room) =>
    readEach(problems, readIndex(document, at, room).decks, '/decks', readSummary),
  );
  return { decks: decks ?? [], problems };
}

// Functions, not constants: a bundle that reads no index then carries nothing of this file.
const readIndex: Read<{ decks: readonly unknown[] }> = (data, at, room) =>
  readObject<{ formatVersion?: never; decks: readonly unknown[] }>({
    formatVersion: readVersion,
    decks: readLater,
  })(data, at, room);

const readSummary: Read<DeckSummary> = (data, at, room) =>
  readObject<DeckSummary>({
    ...identity,
    accent: readAccent,
    cardCount: readCount,
    file: readFile,
  })(data, at, room);
