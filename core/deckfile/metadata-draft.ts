import type { Minutes, OtherMetadata } from '#core/deck';
import type { ListField, MetadataKey, TextField } from './metadata-keys';
import type { Place } from './place';
import type { ProblemLocale } from './problem-log';
import type { ProblemCode, ProblemFacts } from './problem-texts';

/** The metadata of a card while it is read. */
export interface MetadataDraft {
  readonly lists: Record<ListField, string[]>;
  readonly texts: Partial<Record<TextField, string>>;
  minutes?: Minutes;
  readonly other: OtherMetadata[];
}

/** What reading a card takes to know of its deck. */
export interface DeckContext {
  /** In which suggestions are made. */
  readonly language: ProblemLocale;
  /** The ids of all its cards. */
  readonly cards: ReadonlySet<string>;
}

/** One line of a card's metadata with a known key. */
export interface MetadataLine extends WrittenLine {
  readonly known: MetadataKey;
  readonly deck: DeckContext;
}

/** One line of metadata, and where its problems go. */
export interface WrittenLine {
  /** As written. */
  readonly key: string;
  readonly value: string;
  readonly place: Place;
  readonly tell: <Code extends ProblemCode>(code: Code, facts: ProblemFacts[Code]) => void;
}

export const emptyDraft = (): MetadataDraft => ({
  lists: {
    moments: [],
    withWhom: [],
    kinds: [],
    principles: [],
    themes: [],
    baseThemes: [],
    techniques: [],
    dimensions: [],
    elements: [],
    steps: [],
    roles: [],
    related: [],
    keywords: [],
  },
  texts: {},
  other: [],
});
