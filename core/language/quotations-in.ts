import type { Stretch } from './stretch';

/**
 * What stands between quotation marks of one line: there somebody says it, or it is a word that is talked about. An
 * apostrophe in a word (`z'n`) or before it (`'s avonds`) opens nothing, and what
 * is longer than a card no quotation.
 */
export function quotationsIn(text: string): readonly Stretch[] {
  return Array.from(text.matchAll(quotation), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

const quotation =
  /(?<![\p{L}\p{N}])(?:['‘](?!(?:s|t|n|k|m)\b)[^\n]{0,400}?\S['’](?![\p{L}\p{N}])|["“„][^\n]{0,400}?["”])/gu;
