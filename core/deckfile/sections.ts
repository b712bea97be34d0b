import type { Body } from './body';
import type { MarkdownHeading, MarkdownNode } from './markdown-nodes';
import { isAtxHeading } from './read-blocks';

/** A heading and what stands below it. */
export interface Section {
  readonly heading: MarkdownHeading;
  readonly nodes: readonly MarkdownNode[];
}

/** Cuts nodes at the ATX headings of a level. `before` is what precedes the first. */
export function cutAt(
  level: 2 | 3,
  nodes: readonly MarkdownNode[],
  body: Body,
): { readonly before: readonly MarkdownNode[]; readonly sections: readonly Section[] } {
  const before: MarkdownNode[] = [];
  const sections: { heading: MarkdownHeading; nodes: MarkdownNode[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === level && isAtxHeading(node, body)) {
      sections.push({ heading: node, nodes: [] });
    } else {
      (sections.at(-1)?.nodes ?? before).push(node);
    }
  }
  return { before, sections };
}
