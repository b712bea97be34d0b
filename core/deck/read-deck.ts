import { formatVersion } from './compiled-deck';
import type { Deck } from './deck';
import { readCard } from './read-card';
import { readRichText } from './read-rich-text';
import {
  attempt,
  misfit,
  readMany,
  readMatch,
  readObject,
  readOneOf,
  readOptional,
  readSlug,
  readText,
} from './read-value';
import type { Read, ReadProblem } from './read-value';

export interface ReadDeckResult {
  /** Absent where the document is no deck at all. A card that could not be read is not in it. */
  readonly deck?: Deck;
  /** SHA-256 of the source file, hexadecimal; present where the deck is. */
  readonly sourceHash?: string;
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads a compiled deck out of any data into fresh objects. It never throws: a card that is not as
 * `deck.schema.json` says becomes a problem with its place, and its neighbours stay. Ids that this version
 * does not know are kept where they look like ids. Of cards with one id the first is read. At most 10,000 cards
 * are read.
 */
export function readDeck(data: unknown): ReadDeckResult {
  const problems: ReadProblem[] = [];
  const found = attempt(problems, data, '', (document, at, room) => {
    const { sourceHash, cards, ...rest } = readDocument(document, at, room);
    return { deck: { ...rest, cards: readEach(problems, cards, '/cards', readOnce(readCard)) }, sourceHash };
  });
  return { ...found, problems };
}

/** Reads each id once: addresses and notes tell the cards of a deck apart by it. */
export function readOnce<T extends { readonly id: string }>(read: Read<T>): Read<T> {
  const ids = new Set<string>();
  return (data, at, room) => {
    const found = read(data, at, room);
    if (ids.has(found.id)) misfit(`${at}/id`);
    ids.add(found.id);
    return found;
  };
}

export const readVersion: Read<undefined> = (...place) => {
  readOneOf([formatVersion])(...place);
};

/** Left for `readEach`, which reads item by item. */
export const readLater: Read<readonly unknown[]> = (data, at) => (Array.isArray(data) ? data : misfit(at));

export function readEach<T>(
  problems: ReadProblem[],
  items: readonly unknown[],
  at: string,
  read: Read<T>,
): T[] {
  return items
    .slice(0, 10_000)
    .flatMap((item, index) => attempt(problems, item, `${at}/${index}`, read) ?? []);
}

/** Through JSON: a copy of plain data and nothing else, in which a key `__proto__` stays a key. */
export const readPlain: Read<Deck['other']> = (data = {}) => ({
  ...(JSON.parse(JSON.stringify(data)) as Deck['other']),
});

export const identity = {
  id: readSlug,
  title: readText,
  version: readText,
  language: readMatch(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  sourceHash: readMatch(/^[0-9a-f]{64}$/),
};

export const readAccent = readOptional(readMatch(/^([a-z]+|#[0-9a-f]{6})$/));

const readDocument = readObject<
  Omit<Deck, 'cards'> & { formatVersion?: never; sourceHash: string; cards: readonly unknown[] }
>({
  formatVersion: readVersion,
  ...identity,
  accent: readAccent,
  licence: readOptional(readText),
  authors: readMany(readText),
  summary: readOptional(readText),
  introduction: (data = [], at, room) => readRichText(data, at, room),
  cards: readLater,
  other: readPlain,
});
