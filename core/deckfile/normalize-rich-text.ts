import type { Block, RichText } from '#core/deck';
import { normalizeInlines } from './normalize-inlines';

const largestNumber = 999_999_999;

/**
 * Rich text in normal form: what `parseDeck` gives, and what the deck file can hold to the letter. Blocks
 * without content go, except an empty item of a list, which an author may have left to be filled in.
 */
export function normalizeRichText(richText: RichText): RichText {
  return richText.flatMap(normalizeBlock);
}

function normalizeBlock(block: Block): readonly Block[] {
  if (block.type === 'paragraph') {
    const children = normalizeInlines(block.children);
    return children.length > 0 ? [{ type: 'paragraph', children }] : [];
  }
  if (block.type === 'quote') {
    const children = normalizeRichText(block.children);
    return children.length > 0 ? [{ type: 'quote', children }] : [];
  }
  if (block.items.length === 0) return [];
  const items = block.items.map(normalizeRichText);
  // CommonMark numbers a list from 0 to nine digits.
  return block.start === undefined
    ? [{ type: 'list', items }]
    : [{ type: 'list', start: Math.min(Math.max(Math.trunc(block.start), 0), largestNumber), items }];
}
