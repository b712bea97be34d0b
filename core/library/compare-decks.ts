import type { DeckOrigin, InstalledDeck } from './library';
import { compareSemanticVersions, parseSemanticVersion } from './semantic-version';

export type DeckStanding = Pick<InstalledDeck, 'version' | 'sourceHash' | 'origin'>;

/**
 * - `new`: nothing stands under this key; install it.
 * - `newer`: a higher version from the same origin; it replaces.
 * - `same`: the same file, byte for byte, wherever it came from; there is nothing to do.
 * - `older`: a lower version from the same origin; refuse.
 * - `changed-without-version`: other content, and no version that says which is the newer; refuse.
 * - `other-origin`: other content from another origin; ask.
 */
export type DeckComparison = 'new' | 'newer' | 'same' | 'older' | 'changed-without-version' | 'other-origin';

/**
 * What taking up `incoming` would mean beside the deck that stands under its key.
 *
 * Only semantic versions have an order. A semantic version is newer than any other text, which is the way out
 * for a deck that began with something else; in every further case the order is unknown.
 */
export function compareDecks(existing: DeckStanding | undefined, incoming: DeckStanding): DeckComparison {
  if (!existing) return 'new';
  if (existing.sourceHash === incoming.sourceHash) return 'same';
  if (!isSameOrigin(existing.origin, incoming.origin)) return 'other-origin';
  const before = parseSemanticVersion(existing.version);
  const after = parseSemanticVersion(incoming.version);
  if (!after) return 'changed-without-version';
  const order = before ? compareSemanticVersions(after, before) : 1;
  if (order > 0) return 'newer';
  return order < 0 ? 'older' : 'changed-without-version';
}

/** Files are one origin whatever their names: a trainer renames them (`set-v2-definitief.md`). */
function isSameOrigin(a: DeckOrigin, b: DeckOrigin): boolean {
  return a.kind === 'url' && b.kind === 'url' ? a.url === b.url : a.kind === b.kind;
}
