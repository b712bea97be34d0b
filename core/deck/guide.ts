import type { NamedPart, OtherMetadata } from './card';
import type { PlainData } from './deck';
import type { RichText } from './rich-text';

/** The steps of a guided meeting, as a trainer wrote them down: in Dutch a draaiboek. */
export interface Guide {
  /** `[a-z0-9-]{1,64}`; id + language is the key of a guide. */
  readonly id: string;
  readonly title: string;
  /** As written; ordered by semantic versioning where it is one. */
  readonly version: string;
  /** BCP 47. The cards that the guide refers to are of decks in the same language. */
  readonly language: string;
  /** SPDX identifier, for instance `CC-BY-SA-4.0`. */
  readonly licence?: string;
  readonly authors: readonly string[];
  readonly summary?: string;
  /** How long the meeting takes, in minutes: a number for each way to run it, in the author's order. */
  readonly variants: readonly number[];
  /** For how many people: `1`, or a range such as `4-8`. */
  readonly group?: string;
  /** What the roles are called, in the guide's language. */
  readonly roles: readonly string[];
  /** Roles that a meeting can do without. */
  readonly optionalRoles: readonly string[];
  /** What the one who leads can read out before the first step. */
  readonly introduction: RichText;
  readonly steps: readonly GuideStep[];
  /** Front matter this version does not know, kept as plain data. */
  readonly other: Readonly<Record<string, PlainData>>;
}

/** One part of a meeting. */
export interface GuideStep {
  /** `[a-z0-9-]{1,64}`, unique in its guide, the same in every language of the guide. */
  readonly id: string;
  readonly title: string;
  /** In the order of the guide's variants; null where a variant leaves the step out. */
  readonly minutes: readonly (number | null)[];
  /** One of the guide's roles as it is called there, or `all`. */
  readonly lead?: string;
  /** References `deck/card` into decks in the guide's language. */
  readonly cards: readonly string[];
  /** The fields of the record in which the step leaves something, as the author calls them. */
  readonly record: readonly string[];
  /** What happens, up to the first part. */
  readonly content: RichText;
  /** In the author's order, repeated and unknown ones included. */
  readonly parts: readonly GuidePart[];
  /** Metadata this version does not know, and values that a key cannot hold, as written. */
  readonly other: readonly OtherMetadata[];
}

/** The lead of a step that nobody leads alone. */
export const leadByAll = 'all';

/** The longest variant or step, in minutes: a day. */
export const mostMinutes = 1440;

/** The known parts of a step, in the order of the deck format. */
export const guidePartNames = ['questions', 'caution', 'facilitator'] as const;
export type GuidePartName = (typeof guidePartNames)[number];
export type GuidePart = NamedPart<GuidePartName>;

/** What stands in an index of guides: enough to list a guide without its steps. */
export interface GuideSummary {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly variants: readonly number[];
  readonly group?: string;
  readonly stepCount: number;
  /** Path of the compiled guide, relative to the index. */
  readonly file: string;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sourceHash: string;
}
