/**
 * From here on two sets of words count as one question: three fifths of the words that either has, and at least three,
 * are in both. Our own choice, by our own sets: no two of their questions share more than half, and a question that is
 * said in other words keeps more.
 */
export const alike = { share: 0.6, words: 3 };

/** Far more than share a rare word in the sets that ship, and few enough for ten thousand cards. */
const mostCompared = 200;

/** Jaccard's index: what two sets share, as a part of what they have together. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = sharedBy(one, other);
  return shared / (one.size + other.size - shared || 1);
}

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length;

/**
 * For each set the number of an earlier one that is alike, or undefined. No pair is compared that cannot be alike: where
 * two sets share that many words, they share one of the rarest of each, so that an index of those finds the pair (the
 * prefix filter of Chaudhuri, Ganti and Kaushik, 2006, and Bayardo, Ma and Srikant, 2007). A set that was there before is
 * looked up, not compared. Where hundreds share a word, as in a deck that is made of few words, a set is compared with
 * `mostCompared` earlier ones, those that share its rarest words first: time grows by the number of sets, and a pair
 * may be missed.
 */
export function findAlike(sets: readonly ReadonlySet<string>[]): readonly (number | undefined)[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (one: string, other: string) =>
    (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1);

  const whole = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  return sets.map((set, number) => {
    if (set.size < alike.words) return undefined;
    const words = [...set].sort(rarity);
    const same = whole.get(words.join(' '));
    if (same !== undefined) return same;
    whole.set(words.join(' '), number);

    const prefix = words.slice(0, words.length - Math.ceil(alike.share * words.length) + 1);
    const seen = new Set<number>();
    let found: number | undefined;
    for (const word of prefix) {
      const list = byWord.get(word) ?? [];
      for (const earlier of found === undefined ? list : []) {
        if (seen.size >= mostCompared) break;
        if (seen.has(earlier)) continue;
        seen.add(earlier);
        const other = sets[earlier] ?? new Set();
        if (sharedBy(set, other) < alike.words || jaccard(set, other) < alike.share) continue;
        found = earlier;
        break;
      }
      list.push(number);
      byWord.set(word, list);
    }
    return found;
  });
}
