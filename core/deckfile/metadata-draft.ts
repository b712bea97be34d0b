import type { Minutes, OtherMetadata } from '#core/deck';
import type { ListField, MetadataKey, TextField } from './metadata-keys';
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

/** One line of metadata with a known key, and where its problems go. */
export interface MetadataLine {
  readonly known: MetadataKey;
  /** As written. */
  readonly key: string;
  readonly value: string;
  readonly deck: DeckContext;
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
