import { partOf, principles, type Term } from '#core/deck';
import { cardKeys, termsOf, valuesOf, type MetadataKey } from '#core/deckfile';
import type { CheckedCard, CheckedFile } from './checked-file';
import type { Tell } from './findings';

const requiredFields: readonly MetadataKey['field'][] = ['moments', 'withWhom', 'minutes'];
const required = cardKeys.all.filter(({ field }) => requiredFields.includes(field));

/**
 * What every card says of itself (the taxonomy of Stilstaan): by these a reader finds it. Values outside a vocabulary
 * were told when the deck was read.
 */
export function checkMetadata({ cards, lines }: CheckedFile, tell: Tell): void {
  for (const checked of cards) {
    const { card, spot } = checked;
    for (const key of required) {
      const isThere = valuesOf(card, key).length > 0;
      const wasTold = card.other.some((other) => cardKeys.named(other.key) === key);
      if (isThere || wasTold) continue;
      tell(spot, 'metadata-missing', { key: key.nl, values: labels(termsOf(key)) });
    }
    if (!partOf(card, 'source')?.length) tell(spot, 'source-missing', {});
    checkPrinciples(checked, lines, tell);
  }
}

/** The labels are Irma Vroegop's, and unaltered: a reader of the file sees them too. An id is no label. */
function checkPrinciples({ card, spot }: CheckedCard, lines: readonly string[], tell: Tell): void {
  if (card.principles.length === 0) return;
  const known = principles.filter(({ id }) => card.principles.includes(id));
  for (let number = spot.line + 1; number <= lines.length; number++) {
    const line = lines[number - 1] ?? '';
    if (/^ {0,3}##/.test(line)) return;
    const [, before = '', written = ''] =
      /^(\s*[-*+]\s+(?:Principe|Principle)\s*:\s*)(.*)$/iu.exec(line) ?? [];
    const rest = known.reduce((left, { id, nl }) => left.replace(nl, '').replace(id, ''), written);
    if (!/[^;,\s]/u.test(rest)) continue;
    const place = { line: number, column: Array.from(before).length + 1 };
    tell({ ...spot, ...place }, 'principle-altered', { written: written.trim(), labels: labels(known) });
  }
}

const labels = (terms: readonly Term[]): string => terms.map(({ nl }) => nl).join('; ');
