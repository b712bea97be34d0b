import type { Card, Term } from '#core/deck';
import { metadataKeyNamed, metadataKeys, type MetadataKey } from './metadata-keys';
import { normalizeLine } from './normalize-text';
import type { ProblemLocale } from './problem-log';

/**
 * The metadata of a card as a list, or an empty text where there is none: known keys in their order, by their
 * labels in the deck's language, then what this version does not know.
 */
export function writeMetadata(card: Card, language: ProblemLocale): string {
  const known = metadataKeys.flatMap((key) => {
    const value = valueOf(card, key, language);
    return value === '' ? [] : [`- ${key[language]}: ${value}`];
  });
  const other = card.other.map(({ key, value }) =>
    `- ${normalizeLine(key)}: ${normalizeLine(value)}`.trimEnd(),
  );
  const first = card.other[0];
  // Only a known key makes a list metadata; an empty one opens it.
  const opening = known.length === 0 && first && !metadataKeyNamed(first.key) ? ['- Status:'] : [];
  return [...opening, ...known, ...other].join('\n');
}

function valueOf(card: Card, { field, values }: MetadataKey, language: ProblemLocale): string {
  const value = card[field];
  if (value === undefined) return '';
  const texts = typeof value === 'object' ? value : [String(value)];
  return texts
    .map((text) => (typeof values === 'object' ? labelOf(text, values, language) : text))
    .join('; ');
}

const labelOf = (id: string, terms: readonly Term[], language: ProblemLocale): string =>
  terms.find((term) => term.id === id)?.[language] ?? id;
