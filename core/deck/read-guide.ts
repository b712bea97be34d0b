import type { CarriedCard, CarriedDeck } from './compiled-guide';
import { guidePartNames, mostMinutes, type Guide, type GuideStep } from './guide';
import { readCard } from './read-card';
import { identity, readEach, readLater, readOnce, readPlain, readVersion } from './read-deck';
import { readOther, readPart } from './read-part';
import { readRichText } from './read-rich-text';
import {
  attempt,
  fieldsOf,
  misfit,
  readCount,
  readMany,
  readMatch,
  readObject,
  readOptional,
  readSlug,
  readText,
  type Read,
  type ReadProblem,
} from './read-value';

export interface ReadGuideResult {
  /** Absent where the document is no guide at all. A step that could not be read is not in it. */
  readonly guide?: Guide;
  /** The cards that the guide carries, by deck; present where the guide is. */
  readonly decks?: readonly CarriedDeck[];
  /** SHA-256 of the source file, hexadecimal; present where the guide is. */
  readonly sourceHash?: string;
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads a compiled guide out of any data into fresh objects. It never throws: a step or a carried card that is not as
 * `guide.schema.json` says becomes a problem with its place, and its neighbours stay. Of steps with one id the first
 * is read. At most 10,000 steps are read, as many decks, and as many cards of each.
 */
export function readGuide(data: unknown): ReadGuideResult {
  const problems: ReadProblem[] = [];
  const found = attempt(problems, data, '', (document, at, room) => {
    const { sourceHash, steps, decks, ...rest } = readDocument(document, at, room);
    return {
      guide: { ...rest, steps: readEach(problems, steps, '/steps', readOnce(readStep)) },
      decks: readEach(problems, decks, '/decks', readOnce(createDeckReader(problems))),
      sourceHash,
    };
  });
  return { ...found, problems };
}

// Functions, not constants: a bundle that reads no guide then carries nothing of this file.
const readDocument: Read<
  Omit<Guide, 'steps'> & {
    formatVersion?: never;
    sourceHash: string;
    steps: readonly unknown[];
    decks: readonly unknown[];
  }
> = (...place) =>
  readObject<ReturnType<typeof readDocument>>({
    formatVersion: readVersion,
    ...identity,
    licence: readOptional(readText),
    authors: readMany(readText),
    summary: readOptional(readText),
    variants: readMany(readMinutes),
    group: readOptional(readGroup),
    roles: readMany(readText),
    optionalRoles: readMany(readText),
    introduction: (data = [], at, room) => readRichText(data, at, room),
    steps: readLater,
    decks: (data = [], at, room) => readLater(data, at, room),
    other: readPlain,
  })(...place);

const readStep: Read<GuideStep> = (...place) =>
  readObject<GuideStep>({
    id: readSlug,
    title: readText,
    minutes: readMany<number | null>((data, at, room) =>
      data === null ? data : readMinutes(data, at, room),
    ),
    lead: readOptional(readText),
    cards: readMany(readMatch(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/)),
    record: readMany(readText),
    content: (data = [], at, room) => readRichText(data, at, room),
    parts: readMany(readPart(guidePartNames)),
    other: readOther,
  })(...place);

export const readMinutes: Read<number> = (data, at, room) => {
  const minutes = readCount(data, at, room);
  return minutes >= 1 && minutes <= mostMinutes ? minutes : misfit(at);
};

export const readGroup: Read<string> = (...place) => readMatch(/^[1-9]\d{0,2}(-[1-9]\d{0,2})?$/)(...place);

/** A carried card that cannot be read costs its deck nothing else. */
function createDeckReader(problems: ReadProblem[]): Read<CarriedDeck> {
  return (data, at, room) => {
    const read = fieldsOf(data, at, room);
    return {
      ...readObject<Omit<CarriedDeck, 'cards'>>({ id: readSlug, title: readText, version: readText })(
        data,
        at,
        room,
      ),
      cards: readEach(problems, read('cards', readLater), `${at}/cards`, readCarriedCard),
    };
  };
}

const readCarriedCard: Read<CarriedCard> = (...place) =>
  readObject<CarriedCard>({ number: readCardNumber, card: readCard })(...place);

const readCardNumber: Read<number> = (data, at, room) => readCount(data, at, room) || misfit(at);
