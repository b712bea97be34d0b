import type { GuideSummary } from './guide';
import { identity, readEach, readLater, readVersion } from './read-deck';
import { readGroup, readMinutes } from './read-guide';
import {
  attempt,
  readCount,
  readFile,
  readMany,
  readObject,
  readOptional,
  readText,
  type Read,
  type ReadProblem,
} from './read-value';

export interface ReadGuideIndexResult {
  readonly guides: readonly GuideSummary[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads the guides in the index that the deck tool writes; an index without them gives none. It never throws; a bad
 * entry costs only itself. Apart from `readDeckIndex`, since who starts with the decks need not carry this.
 */
export function readGuideIndex(data: unknown): ReadGuideIndexResult {
  const problems: ReadProblem[] = [];
  const guides = attempt(problems, data, '', (document, at, room) =>
    readEach(problems, readIndex(document, at, room).guides, '/guides', readSummary),
  );
  return { guides: guides ?? [], problems };
}

const readIndex: Read<{ guides: readonly unknown[] }> = (...place) =>
  readObject<{ formatVersion?: never; guides: readonly unknown[] }>({
    formatVersion: readVersion,
    guides: (data = [], at, room) => readLater(data, at, room),
  })(...place);

const readSummary: Read<GuideSummary> = (...place) =>
  readObject<GuideSummary>({
    ...identity,
    summary: readOptional(readText),
    variants: readMany(readMinutes),
    group: readOptional(readGroup),
    stepCount: readCount,
    file: readFile,
  })(...place);
