/** A version in the sense of semver.org 2.0.0, without its build metadata, which orders nothing. */
export interface SemanticVersion {
  readonly numbers: readonly bigint[];
  readonly prerelease: readonly string[];
}

const number = '(?:0|[1-9]\\d*)';
const identifier = `(?:${number}|\\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
const pattern = new RegExp(
  `^(${number}\\.${number}\\.${number})(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*)?$`,
);

/** The version in a text, or undefined where it is not a semantic one. */
export function parseSemanticVersion(text: string): SemanticVersion | undefined {
  const [, numbers, prerelease] = pattern.exec(text) ?? [];
  if (numbers === undefined) return undefined;
  return { numbers: numbers.split('.').map(BigInt), prerelease: prerelease?.split('.') ?? [] };
}

/** Below zero where `a` comes before `b`, above zero where it comes after, zero where neither does (semver.org § 11). */
export function compareSemanticVersions(a: SemanticVersion, b: SemanticVersion): number {
  return (
    firstDifference(a.numbers, b.numbers, compare) ||
    // A version without a prerelease comes after those that lead up to it.
    Number(a.prerelease.length === 0) - Number(b.prerelease.length === 0) ||
    firstDifference(a.prerelease, b.prerelease, compareIdentifiers)
  );
}

function firstDifference<Item>(
  a: readonly Item[],
  b: readonly Item[],
  order: (a: Item, b: Item) => number,
): number {
  for (const [place, left] of a.entries()) {
    const right = b[place];
    const difference = right === undefined ? 1 : order(left, right);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [left, right] = [a, b].map((identifier) => /^\d+$/.test(identifier));
  if (left && right) return compare(BigInt(a), BigInt(b));
  // Numbers come before words.
  return Number(right) - Number(left) || compare(a, b);
}

function compare<Value extends bigint | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
