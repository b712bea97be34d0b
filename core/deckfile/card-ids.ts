import { numbered, slugOf } from './slug';

/** The id of a card or a step, and whether another one had it first. */
export interface CardId {
  readonly id: string;
  /** What it would have been called, where that was taken. */
  readonly taken?: string;
}

/**
 * The ids of all cards or steps in order: the fixed one, else the title as a slug, else the number. An id that
 * an earlier one has gets a number behind it that no other asked for.
 */
export function cardIds(
  titles: readonly { readonly title: string; readonly id?: string }[],
  unnamed: 'card' | 'step',
): readonly CardId[] {
  const wanted = titles.map(({ title, id }, index) => id ?? (slugOf(title) || `${unnamed}-${index + 1}`));
  const asked = new Set(wanted);
  const given = new Set<string>();
  // A number that was not free stays so: without this, 10,000 cards with one id would take 50 million looks.
  const untried = new Map<string, number>();
  return wanted.map((id) => {
    const taken = given.has(id);
    let free = id;
    let number = untried.get(id) ?? 2;
    while (taken && (given.has(free) || asked.has(free))) free = numbered(id, number++);
    untried.set(id, number);
    given.add(free);
    return taken ? { id: free, taken: id } : { id };
  });
}
