import type { fromMarkdown } from 'mdast-util-from-markdown';

/** What mdast-util-from-markdown gives, by the names that this room uses for it. */
export type MarkdownRoot = ReturnType<typeof fromMarkdown>;
export type MarkdownNode = MarkdownRoot['children'][number];
export type MarkdownHeading = Extract<MarkdownNode, { type: 'heading' }>;
export type MarkdownList = Extract<MarkdownNode, { type: 'list' }>;
export type MarkdownItem = MarkdownList['children'][number];
export type MarkdownInline = Extract<MarkdownNode, { type: 'paragraph' }>['children'][number];
export type MarkdownDefinition = Extract<MarkdownNode, { type: 'definition' }>;

type Placed = Pick<MarkdownNode, 'position'>;

/** Offset of the node's first UTF-16 unit in the text that was parsed. */
export const startOf = (node: Placed): number => node.position?.start.offset ?? 0;

/** Offset after the node's last UTF-16 unit in the text that was parsed. */
export const endOf = (node: Placed): number => node.position?.end.offset ?? 0;
