import { fold } from './fold';

/** The choice that looks most like what was written, or undefined where none comes near. */
export function suggest(written: string, choices: readonly string[]): string | undefined {
  const letters = Array.from(fold(written).slice(0, 80));
  const [best] = choices
    .flatMap((choice) => {
      const distance = distanceWithin(Math.floor((choice.length + 1) / 3), letters, fold(choice));
      return distance === undefined ? [] : [{ choice, distance }];
    })
    .sort((one, other) => one.distance - other.distance);
  return best?.choice;
}

/**
 * Levenshtein's distance: how many letters to add, drop or change. Undefined where it is more than the most: most
 * choices are far from what was written, and to measure how far takes all the time.
 */
function distanceWithin(most: number, one: readonly string[], other: string): number | undefined {
  if (Math.abs(one.length - other.length) > most) return undefined;
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [index, letter] of one.entries()) {
    const next = [index + 1];
    let least = index + 1;
    for (let column = 1; column <= other.length; column++) {
      const change = (row[column - 1] ?? 0) + (letter === other[column - 1] ? 0 : 1);
      const distance = Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
      next.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return undefined;
    row = next;
  }
  const distance = row.at(-1) ?? 0;
  return distance <= most ? distance : undefined;
}
