import { minutes, type Card, type Term } from '#core/deck';
import type { MetadataKey } from './metadata-keys';

/** What a card can choose from by a key; nothing where its value is free. */
export function termsOf({ values }: MetadataKey): readonly Term[] {
  if (values === 'minutes') return minuteTerms;
  return typeof values === 'object' ? values : [];
}

const minuteTerms = minutes.map((value): Term => ({ id: `${value}`, nl: `${value}`, en: `${value}` }));

/** What a card holds by a key: the ids of its terms, or its texts. */
export function valuesOf(card: Card, { field }: MetadataKey): readonly string[] {
  const value = card[field];
  if (value === undefined) return [];
  return typeof value === 'object' ? value : [`${value}`];
}
