import { fromMarkdown } from 'mdast-util-from-markdown';
import { findCuts, type Cut } from './find-cuts';
import type { MarkdownNode, MarkdownRoot } from './markdown-nodes';

/** A few cards. In longer pieces more of the parser's own objects outlive a collection of garbage: up to a fifth slower. */
const shortestPiece = 2_048;

/**
 * Parses a text as CommonMark, without extensions, in pieces: the parser's time grows faster than its text. The
 * nodes are those of the whole text, with their places in it.
 *
 * @param shortest how many UTF-16 units a piece has at least; `Infinity` parses the text as one
 */
export function parseMarkdown(text: string, shortest = shortestPiece): MarkdownRoot {
  // The parser leaves a byte order mark out of its offsets.
  const first: Cut = { offset: text.startsWith('\uFEFF') ? 1 : 0, line: 0 };
  const cuts = findCuts(text, shortest);
  const pieces = [first, ...cuts].map((cut, index) => {
    const next = cuts[index];
    const piece = text.slice(index === 0 ? 0 : cut.offset, next?.offset);
    // With the heading that follows: where a block ends depends on what ends it, if only by a line end.
    const { children } = fromMarkdown(next ? `${piece}##` : piece);
    if (next) children.pop();
    move(children, cut);
    return children;
  });
  return { type: 'root', children: pieces.flat() };
}

/** Moves nodes that start at the start of the text to a place in it. */
function move(nodes: readonly MarkdownNode[], { offset, line }: Cut): void {
  if (offset === 0) return;
  // No recursion: hostile nesting would exhaust the stack.
  const left: MarkdownNode[] = [...nodes];
  for (let node = left.pop(); node; node = left.pop()) {
    for (const point of [node.position?.start, node.position?.end]) {
      if (point?.offset === undefined) continue;
      point.offset += offset;
      point.line += line;
    }
    if ('children' in node) for (const child of node.children) left.push(child);
  }
}
