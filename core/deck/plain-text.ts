import type { Block, Inline, RichText } from './rich-text';

/** The words of rich text in one line: for notes, lists, titles of pages. */
export function plainText(content: RichText): string {
  return content.map(blockText).join(' ').replace(/\s+/g, ' ').trim();
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children);
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'list':
      return block.items.map((item) => item.map(blockText).join(' ')).join(' ');
  }
}

function inlineText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'break' ? ' ' : inlineText(inline.children);
    })
    .join('');
}
