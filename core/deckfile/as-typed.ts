import type { Inline, Paragraph } from '#core/deck';
import type { Body } from './body';
import { endOf, startOf, type MarkdownNode } from './markdown-nodes';

/**
 * The text of a node exactly as its author typed it, with what this room does not show left in. In a list or
 * quote, the indentation or `>` that belongs to it is taken off the lines that follow the first.
 */
export function textAsTyped(node: MarkdownNode, body: Body, indent = indentOf(node)): string {
  const source = body.text.slice(startOf(node), endOf(node));
  return indent === 0 ? source : source.replace(new RegExp(`(\\r\\n?|\\n)[ \\t>]{1,${indent}}`, 'g'), '$1');
}

/** A block as a paragraph of its source lines. */
export function paragraphAsTyped(node: MarkdownNode, body: Body): Paragraph {
  return paragraphOfLines(textAsTyped(node, body));
}

/** Source lines as a paragraph with a break after each. */
export function paragraphOfLines(source: string): Paragraph {
  const lines = source.split(/\r\n?|\n/);
  const children = lines.flatMap((value): Inline[] => [{ type: 'text', value }, { type: 'break' }]);
  return { type: 'paragraph', children };
}

/** How many characters stand before a node on its first line. */
export const indentOf = (node: MarkdownNode): number => (node.position?.start.column ?? 1) - 1;
