import type { List, RichText } from '#core/deck';
import { writeInlines } from './write-inlines';

type Bullet = '-' | '*';

/**
 * Rich text in normal form as Markdown, without a line end behind it. Reading it gives the same rich text.
 *
 * @param taken the bullet of a list right above, which would take in a list with the same one
 */
export function writeRichText(blocks: RichText, taken?: Bullet): string {
  return writeBlocks(blocks, taken).join('\n\n');
}

function writeBlocks(blocks: RichText, taken: Bullet | undefined): readonly string[] {
  return blocks.map((block, index) => {
    if (block.type === 'paragraph') return writeInlines(block.children);
    if (block.type === 'quote') return prefixLines(writeRichText(block.children), '> ', '> ');
    const row = rowBefore(blocks, index);
    const isOther = (row % 2 === 1) !== (row === index && taken === '-');
    return block.start === undefined
      ? writeBullets(block, isOther ? '*' : '-')
      : writeNumbers(block, block.start, row % 2 === 1 ? ')' : '.');
  });
}

/** How many lists of the same kind stand right before a list: in Markdown they would be one. */
function rowBefore(blocks: RichText, index: number): number {
  const isNumbered = (list: List) => list.start !== undefined;
  const list = blocks[index];
  const before = blocks[index - 1];
  const isRow = list?.type === 'list' && before?.type === 'list' && isNumbered(list) === isNumbered(before);
  return isRow ? rowBefore(blocks, index - 1) + 1 : 0;
}

function writeBullets({ items }: List, bullet: Bullet): string {
  return joinItems(items.map((item) => prefixLines(writeItem(item, bullet), `${bullet} `, '  ')));
}

function writeNumbers({ items }: List, start: number, delimiter: string): string {
  // The first number is what Markdown keeps; nine digits is its most.
  const numbers = items.map((_, index) => `${Math.min(start + index, 999_999_999)}${delimiter} `);
  return joinItems(
    items.map((item, index) => {
      const number = numbers[index] ?? '';
      return prefixLines(writeItem(item, undefined), number, ' '.repeat(number.length));
    }),
  );
}

/** A list below a paragraph follows at once where Markdown reads it so: that is how people write it. */
function writeItem(blocks: RichText, bullet: Bullet | undefined): string {
  return writeBlocks(blocks, bullet)
    .map((text, index) => {
      if (index === 0) return text;
      const followsAtOnce = blocks[index - 1]?.type === 'paragraph' && interruptsParagraph(blocks[index]);
      return (followsAtOnce ? '\n' : '\n\n') + text;
    })
    .join('');
}

const interruptsParagraph = (block: RichText[number] | undefined): boolean =>
  block?.type === 'list' && (block.start ?? 1) === 1 && block.items[0]?.[0]?.type === 'paragraph';

const joinItems = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes('\n\n')) ? '\n\n' : '\n');

/** An empty line gets no spaces at its end, which no editor would show. */
const prefixLines = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, index) =>
      line === '' ? (index ? others : first).trimEnd() : (index ? others : first) + line,
    )
    .join('\n');
