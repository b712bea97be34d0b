import type { Block, Inline, RichText } from '#core/deck';

/** Draws rich text as elements. Links open beside the work, and tell the other page nothing. */
export function RichTextView({ content }: { readonly content: RichText }) {
  return <>{content.map(drawBlock)}</>;
}

/** Draws one line of rich text, for a place that takes phrasing content only, such as a heading. */
export function InlineView({ content }: { readonly content: readonly Inline[] }) {
  return <>{content.map(drawInline)}</>;
}

function drawBlock(block: Block) {
  switch (block.type) {
    case 'paragraph':
      return <p>{block.children.map(drawInline)}</p>;
    case 'quote':
      return <blockquote>{block.children.map(drawBlock)}</blockquote>;
    case 'list': {
      const items = block.items.map((item) => <li>{drawItem(item)}</li>);
      return block.start === undefined ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
  }
}

/** A list item that opens with a paragraph is drawn without it, so that a plain list stays tight. */
function drawItem(item: RichText) {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return item.map(drawBlock);
  return [first.children.map(drawInline), rest.map(drawBlock)];
}

function drawInline(inline: Inline) {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'break':
      return <br />;
    case 'emphasis':
      return <em>{inline.children.map(drawInline)}</em>;
    case 'strong':
      return <strong>{inline.children.map(drawInline)}</strong>;
    case 'link':
      return (
        <a href={inline.url} target="_blank" rel="noopener noreferrer">
          {inline.children.map(drawInline)}
        </a>
      );
  }
}
