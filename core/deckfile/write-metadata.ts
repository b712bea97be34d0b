import type { OtherMetadata } from '#core/deck';
import { normalizeLine } from './normalize-text';
import type { ProblemLocale } from './problem-log';
import type { Labelled, Vocabulary } from './vocabulary';

/**
 * Metadata as a list, or an empty text where there is none: known keys in their order, by their labels in the file's
 * language, then what this version does not know.
 *
 * @param valueOf the value of a key; empty where it has none
 * @param opening a known key that means nothing without a value
 */
export function writeMetadata<Key extends Labelled>(
  keys: Vocabulary<Key>,
  valueOf: (key: Key) => string,
  others: readonly OtherMetadata[],
  opening: string,
  language: ProblemLocale,
): string {
  const known = keys.all.flatMap((key) => {
    const value = valueOf(key);
    return value === '' ? [] : [`- ${key[language]}: ${value}`];
  });
  const other = others.map(({ key, value }) => `- ${normalizeLine(key)}: ${normalizeLine(value)}`.trimEnd());
  const first = others[0];
  // Only a known key makes a list metadata; an empty one opens it.
  const isOpen = known.length > 0 || !first || keys.named(first.key);
  return [...(isOpen ? [] : [`- ${opening}:`]), ...known, ...other].join('\n');
}
