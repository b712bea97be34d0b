import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';

/** Verbs that ask for a pen, where they give an order: at the start of a sentence or of a part of it. */
const order =
  /(?<=^|[.!?…:;,]\s+|\n|['‘"“(]|\b(?:en|of|dan|eerst|daarna|nu)\s+)(?:schrijf|noteer|teken|typ)\b|\bop papier\b/iu;

/** "1 minuut" means: think, and do not write (the taxonomy of Stilstaan). Tells the first step that asks to write. */
export function checkOneMinute({ cards }: CheckedFile, tell: Tell): void {
  for (const { card, passages } of cards) {
    if (card.minutes !== 1) continue;
    for (const { kind, text, spotAt } of passages) {
      const found = kind === 'try' ? order.exec(text) : null;
      if (found) tell(spotAt(found.index), 'writing-in-one-minute', { word: found[0] });
    }
  }
}
