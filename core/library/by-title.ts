import type { InstalledDeck } from './library';

const collator = new Intl.Collator('nl', { numeric: true });

/** Sorts installed decks by title, the way a Dutch reader looks for them; equal titles by key. */
export function byTitle(a: InstalledDeck, b: InstalledDeck): number {
  return collator.compare(a.title, b.title) || (a.key < b.key ? -1 : 1);
}
