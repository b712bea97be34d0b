import { isLinkAddress } from '#core/deck';
import { startOf, type MarkdownDefinition, type MarkdownNode, type MarkdownRoot } from './markdown-nodes';
import { parseMarkdown } from './parse-markdown';
import type { ProblemLog } from './problem-log';

/** The Markdown below the front matter, parsed. */
export interface Body {
  /** Offsets of nodes count in this text. */
  readonly text: string;
  readonly nodes: readonly MarkdownNode[];
  /** The address of a reference by its normalized label, where a link may hold it. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Definitions that became the address of a link, and so need not be shown. */
  readonly used: ReadonlySet<MarkdownDefinition>;
  /** Logs a problem at an offset of `text`. */
  readonly tell: ProblemLog['tell'];
  /** The place in the file of an offset of `text`. */
  readonly placeOf: ProblemLog['placeOf'];
}

/** How deep rich text may nest. What is deeper is shown as typed. */
export const deepest = 16;

/** Parses the text from `start` on as CommonMark, without extensions. */
export function parseBody(whole: string, start: number, log: ProblemLog): Body {
  const text = whole.slice(start);
  const root = parseMarkdown(text);
  const { definitions, references } = findReferences(root);
  const first = new Map(definitions.toReversed().map((definition) => [definition.identifier, definition]));
  const usable = [...first.values()].filter(({ url }) => isLinkAddress(withLowerCaseScheme(url)));
  return {
    text,
    nodes: root.children,
    addresses: new Map(usable.map(({ identifier, url }) => [identifier, withLowerCaseScheme(url)])),
    used: new Set(usable.filter(({ identifier, title }) => references.has(identifier) && !title)),
    tell: (code, offset, facts) => {
      log.tell(code, start + offset, facts);
    },
    placeOf: (offset) => log.placeOf(start + offset),
  };
}

/** `HTTPS://` and `Mailto:` mean the same in lower case. */
export const withLowerCaseScheme = (url: string): string =>
  url.replace(/^[A-Za-z]+:/, (scheme) => scheme.toLowerCase());

/** All definitions, in the order of the text, and the labels of the links that will be shown as links. */
function findReferences(root: MarkdownRoot) {
  const definitions: MarkdownDefinition[] = [];
  const references = new Set<string>();
  const visit = (node: MarkdownRoot | MarkdownNode, depth: number) => {
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'linkReference') references.add(node.identifier);
    // A heading is shown as typed, so that a link in it is none.
    if (!('children' in node) || node.type === 'heading' || depth > deepest) return;
    for (const child of node.children) visit(child, depth + 1);
  };
  visit(root, 0);
  return { definitions: definitions.sort((one, other) => startOf(one) - startOf(other)), references };
}
