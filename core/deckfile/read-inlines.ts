import { isLinkAddress, type Inline } from '#core/deck';
import { textAsTyped } from './as-typed';
import { deepest, withLowerCaseScheme, type Body } from './body';
import { startOf, type MarkdownInline } from './markdown-nodes';
import type { ProblemCode, ProblemFacts } from './problem-texts';

type PlainCode = {
  [Code in ProblemCode]: Record<string, never> extends ProblemFacts[Code] ? Code : never;
}[ProblemCode];

const unsupported: Partial<Record<MarkdownInline['type'], PlainCode>> = {
  html: 'text-html',
  inlineCode: 'text-code',
  image: 'text-image',
  imageReference: 'text-image',
};

/**
 * The inline content of a paragraph. What a card cannot hold stays as it was typed and is told. `indent` is
 * the column of the paragraph, from 0; `depth` counts the nodes around it.
 */
export function readInlines(
  nodes: readonly MarkdownInline[],
  body: Body,
  indent: number,
  depth: number,
): Inline[] {
  return nodes.flatMap((node) => readInline(node, body, indent, depth));
}

function readInline(node: MarkdownInline, body: Body, indent: number, depth: number): Inline[] {
  const asTyped = (): Inline[] => [{ type: 'text', value: textAsTyped(node, body, indent) }];
  const children = () => ('children' in node ? readInlines(node.children, body, indent, depth + 1) : []);

  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type === 'break') return [{ type: 'break' }];
  if (depth > deepest) {
    body.tell('text-too-deep', startOf(node), {});
    return asTyped();
  }
  if (node.type === 'emphasis' || node.type === 'strong') return [{ type: node.type, children: children() }];
  if (node.type === 'link') {
    const url = withLowerCaseScheme(node.url);
    if (isLinkAddress(url)) return [{ type: 'link', url, children: children() }, ...titleOf(node, body)];
    body.tell('link-protocol', startOf(node), { url: node.url });
    return asTyped();
  }
  if (node.type === 'linkReference') {
    const url = body.addresses.get(node.identifier);
    if (url !== undefined) return [{ type: 'link', url, children: children() }];
    body.tell('link-protocol', startOf(node), { url: node.label ?? node.identifier });
    return asTyped();
  }
  const code = unsupported[node.type];
  if (code) body.tell(code, startOf(node), {});
  return asTyped();
}

/** The title of a link, which a card has no place for, as text behind it. */
function titleOf(node: Extract<MarkdownInline, { type: 'link' }>, body: Body): Inline[] {
  if (!node.title) return [];
  body.tell('link-title', startOf(node), {});
  return [{ type: 'text', value: ` (${node.title})` }];
}
