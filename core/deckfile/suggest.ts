import { fold } from './fold';

/** The choice that looks most like what was written, or undefined where none comes near. */
export function suggest(written: string, choices: readonly string[]): string | undefined {
  const folded = fold(written).slice(0, 80);
  const [best] = choices
    .map((choice) => ({ choice, distance: distanceBetween(folded, fold(choice)) }))
    .filter(({ choice, distance }) => distance <= Math.floor((choice.length + 1) / 3))
    .sort((one, other) => one.distance - other.distance);
  return best?.choice;
}

/** Levenshtein's distance: how many letters to add, drop or change. */
function distanceBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
