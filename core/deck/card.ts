import type { RichText } from './rich-text';
import type {
  BaseTheme,
  Depth,
  Dimension,
  Element,
  Kind,
  Minutes,
  Moment,
  Principle,
  Role,
  Status,
  Step,
  Technique,
  Theme,
  WithWhom,
} from './taxonomy';

/** One prompt. Its number is its place in the deck, counted from 1, and is not stored. */
export interface Card {
  /** `[a-z0-9-]{1,64}`, unique in its deck, the same in every language of the deck. */
  readonly id: string;
  readonly title: string;
  /** Everything between the metadata and the first part. */
  readonly question: RichText;
  /** In the author's order, repeated and unknown ones included. */
  readonly parts: readonly Part[];
  readonly moments: readonly Moment[];
  readonly withWhom: readonly WithWhom[];
  readonly minutes?: Minutes;
  readonly kinds: readonly Kind[];
  readonly depth?: Depth;
  readonly principles: readonly Principle[];
  readonly themes: readonly Theme[];
  readonly baseThemes: readonly BaseTheme[];
  readonly techniques: readonly Technique[];
  readonly dimensions: readonly Dimension[];
  readonly elements: readonly Element[];
  readonly steps: readonly Step[];
  readonly roles: readonly Role[];
  readonly form?: string;
  readonly groupSize?: string;
  readonly status?: Status;
  /** Card references: `card` in the same deck, or `deck/card`. */
  readonly related: readonly string[];
  readonly keywords: readonly string[];
  /** `deck/card@version` */
  readonly adoptedFrom?: string;
  readonly author?: string;
  readonly licence?: string;
  /** Local date, `YYYY-MM-DD`, the last day on which the card is shown. */
  readonly validUntil?: string;
  /** Metadata this version does not know, and values outside a closed vocabulary, as written. */
  readonly other: readonly OtherMetadata[];
}

export interface OtherMetadata {
  readonly key: string;
  readonly value: string;
}

/** The known parts of a card, in the order of the deck format. */
export const partNames = ['why', 'try', 'thinkOn', 'ifThen', 'caution', 'facilitator', 'source'] as const;
export type PartName = (typeof partNames)[number];

export type Part = NamedPart<PartName>;

/** A part under its `###`: a known one by its name, another by the heading that the author gave it. */
export type NamedPart<Name extends string> =
  | { readonly name: Name; readonly content: RichText }
  | { readonly name: 'other'; readonly heading: string; readonly content: RichText };

/** The first part of that name, or undefined. Repeated parts stay reachable through `card.parts`. */
export function partOf(card: Card, name: PartName): RichText | undefined {
  return card.parts.find((part) => part.name === name)?.content;
}
