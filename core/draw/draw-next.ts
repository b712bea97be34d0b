import { shuffle } from './shuffle';

/** The next card and the cards that have been, itself included. */
export interface Draw {
  readonly next: string;
  readonly drawn: readonly string[];
}

/**
 * Draws on without repeats: a reference out of `pool` that is not among `drawn`. When the pool is through, it starts
 * again, never with `current`, as long as there is another. Undefined when the pool is empty.
 *
 * References of cards outside the pool stay among `drawn`: another situation goes on where it was.
 *
 * @param rankOf which cards come first: those with the lowest number, until all of them have been
 */
export function drawNext(
  pool: readonly string[],
  drawn: readonly string[],
  current: string | undefined,
  seed: string,
  rankOf: (reference: string) => number = () => 0,
): Draw | undefined {
  const been = new Set(drawn);
  const fresh = pool.filter((reference) => !been.has(reference) && reference !== current);
  const again = pool.filter((reference) => reference !== current);
  const possible = fresh.length > 0 ? fresh : again.length > 0 ? again : pool;
  const ranks = possible.map(rankOf);
  const first = ranks.reduce((lowest, rank) => Math.min(lowest, rank), Infinity);
  const candidates = possible.filter((_, place) => ranks[place] === first);
  const next = candidates[shuffle(candidates.length, seed)[0] ?? 0];
  if (next === undefined) return undefined;
  const inPool = new Set(pool);
  const kept = fresh.length > 0 ? drawn : drawn.filter((reference) => !inPool.has(reference));
  return { next, drawn: [...kept.filter((reference) => reference !== next), next] };
}
