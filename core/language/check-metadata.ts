import { minutes, moments, partOf, principles, withWhom, type Term } from '#core/deck';
import type { CheckedCard, CheckedFile } from './checked-file';
import type { Tell } from './findings';

/**
 * What every card says of itself (the taxonomy of Stilstaan): by these a reader finds it. Values outside a vocabulary
 * were told when the deck was read.
 */
export function checkMetadata({ cards, lines }: CheckedFile, tell: Tell): void {
  for (const checked of cards) {
    const { card, spot } = checked;
    const missing = (key: string, values: string) => {
      tell(spot, 'metadata-missing', { key, values });
    };
    const wasWritten = (key: string) => card.other.some((other) => other.key.toLowerCase() === key);
    if (card.moments.length === 0 && !wasWritten('moment')) missing('Moment', labels(moments));
    if (card.withWhom.length === 0 && !wasWritten('met wie')) missing('Met wie', labels(withWhom));
    if (card.minutes === undefined && !wasWritten('minuten')) missing('Minuten', minutes.join('; '));
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
