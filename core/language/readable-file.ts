import type { NamedDeckFile } from '#core/deckfile';

/** A deck or guide that was read, with the text that it was read from. */
export type ReadableFile = NamedDeckFile & { readonly text: string };
