import type { Stretch } from './stretch';
import { wholeWord } from './whole-word';
import { wordsIn } from './words-in';

/** "Niet alleen" says that it is so, and more. */
const denial = wholeWord(
  /(?:niet|geen|nooit|niemand|nergens)(?!\s+(?:alleen|slechts|enkel|louter)(?!\p{L}))/iu,
);
/** Denies what stands behind it, and nothing before it. */
const without = wholeWord(/zonder/iu);

/** Where a clause starts or ends. Before a claim "geen punten of uren" is one denial. */
const edgeBefore = /.*(?:[,;:()–—]|(?<!\p{L})(?:en|maar|want|omdat|dus|terwijl|toch|wel)(?!\p{L}))/isu;
const edgeBehind =
  /(?:[,;:()–—]|(?<!\p{L})(?:en|of|maar|want|omdat|dus|terwijl|als|wanneer|dat|die)(?!\p{L})).*/isu;

/** Words before a claim in which a denial is still about it: our own choice. */
const wordsBefore = 3;

/** No clause of a card goes farther, in UTF-16 units: a long text without an edge is not read again for each claim. */
const reach = 200;

/**
 * Whether a sentence says that what stands in a stretch of it is not so, or not known: in the three words before it, in
 * it or behind it, within one clause. A denial elsewhere is about something else.
 */
export function isDenied(sentence: string, { from, to }: Stretch): boolean {
  const far = sentence.slice(Math.max(0, from - reach), from);
  const near = far.slice(wordsIn(far).at(-wordsBefore)?.at ?? 0).replace(edgeBefore, '');
  const behind = sentence.slice(from, to + reach).replace(edgeBehind, '');
  return denial.test(near) || without.test(near) || denial.test(behind);
}
