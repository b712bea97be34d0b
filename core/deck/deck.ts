import type { Card } from './card';
import type { RichText } from './rich-text';

/** The colours a deck can take by name (design tokens `--stilstaan-accent-*`). */
export const accents = ['teal', 'blue', 'brick', 'green', 'amber', 'plum', 'slate'] as const;
export type Accent = (typeof accents)[number];

/** An ordered set of numbered cards with one id, version, language and licence. */
export interface Deck {
  /** `[a-z0-9-]{1,64}`; id + language is the key of a deck. */
  readonly id: string;
  readonly title: string;
  /** As written; ordered by semantic versioning where it is one. */
  readonly version: string;
  /** BCP 47, for instance `nl` or `en`. */
  readonly language: string;
  /** SPDX identifier, for instance `CC-BY-SA-4.0`. */
  readonly licence?: string;
  readonly authors: readonly string[];
  /** One of the named accents, or a colour `#rrggbb`. */
  readonly accent?: string;
  readonly summary?: string;
  readonly introduction: RichText;
  readonly cards: readonly Card[];
  /** Front matter this version does not know, kept as plain data. */
  readonly other: Readonly<Record<string, PlainData>>;
}

export type PlainData =
  string | number | boolean | null | readonly PlainData[] | { readonly [key: string]: PlainData };

/** The key of a deck or a guide: `id` + language, for instance `leerprincipes.nl`. */
export function deckKey(deck: Pick<Deck, 'id' | 'language'>): string {
  return `${deck.id}.${deck.language}`;
}

/** What stands in an index of decks: enough to list a deck without its cards. */
export interface DeckSummary {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly version: string;
  readonly accent?: string;
  readonly cardCount: number;
  /** Path of the compiled deck, relative to the index. */
  readonly file: string;
  /** SHA-256 of the source file, hexadecimal. */
  readonly sourceHash: string;
}
