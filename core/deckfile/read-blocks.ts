import type { Block, RichText } from '#core/deck';
import { indentOf, paragraphAsTyped } from './as-typed';
import { deepest, type Body } from './body';
import { startOf, type MarkdownHeading, type MarkdownNode } from './markdown-nodes';
import { normalizeRichText } from './normalize-rich-text';
import { readInlines } from './read-inlines';

/** Top-level nodes as rich text in normal form. What a card cannot hold stays as it was typed and is told. */
export function readRichText(nodes: readonly MarkdownNode[], body: Body): RichText {
  return normalizeRichText(readBlocks(nodes, body, 0));
}

function readBlocks(nodes: readonly MarkdownNode[], body: Body, depth: number): Block[] {
  return nodes.flatMap((node) => readBlock(node, body, depth));
}

function readBlock(node: MarkdownNode, body: Body, depth: number): Block[] {
  if (node.type === 'paragraph') {
    return [{ type: 'paragraph', children: readInlines(node.children, body, indentOf(node), depth + 1) }];
  }
  if (node.type === 'definition' && body.used.has(node)) return [];
  if (depth >= deepest) {
    body.tell('text-too-deep', startOf(node), {});
  } else if (node.type === 'blockquote') {
    return [{ type: 'quote', children: readBlocks(node.children, body, depth + 1) }];
  } else if (node.type === 'list') {
    const items = node.children.map((item) => readBlocks(item.children, body, depth + 1));
    return [node.ordered ? { type: 'list', start: node.start ?? 1, items } : { type: 'list', items }];
  } else {
    tellUnsupported(node, body, depth);
  }
  return [paragraphAsTyped(node, body)];
}

function tellUnsupported(node: MarkdownNode, body: Body, depth: number): void {
  const at = startOf(node);
  if (node.type === 'heading') tellHeading(node, body, depth);
  else if (node.type === 'html') body.tell('text-html', at, {});
  else if (node.type === 'code') body.tell('text-code', at, {});
  else if (node.type === 'thematicBreak') body.tell('text-rule', at, {});
  else if (node.type === 'definition') body.tell('text-definition', at, {});
}

function tellHeading(node: MarkdownHeading, body: Body, depth: number): void {
  const at = startOf(node);
  if (!isAtxHeading(node, body)) body.tell('heading-underlined', at, {});
  else if (depth > 0) body.tell('heading-nested', at, {});
  else if (node.depth === 3) body.tell('part-before-card', at, {});
  else body.tell('heading-level', at, { level: node.depth });
}

/** Whether a heading was written with `#`, and not with a line below it. */
export const isAtxHeading = (node: MarkdownHeading, body: Body): boolean => body.text[startOf(node)] === '#';
