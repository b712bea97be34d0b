import { isLinkAddress, type Inline } from '#core/deck';
import { normalizeText } from './normalize-text';

/** The marks around a piece of text. Within a mark, the same mark says nothing more. */
type Marks = ReadonlySet<'emphasis' | 'strong' | 'link'>;

/**
 * Inline content in normal form: adjacent texts and equal marks are one, no mark stands in its own kind, none
 * is empty or has a break at its edge, and no break stands at the edge of the paragraph. What a reader sees
 * stays the same.
 */
export function normalizeInlines(inlines: readonly Inline[]): readonly Inline[] {
  const isText = ({ type }: Inline) => type !== 'break';
  const normal = normalizeWithin(inlines, new Set());
  return normal.slice(normal.findIndex(isText), normal.findLastIndex(isText) + 1);
}

function normalizeWithin(inlines: readonly Inline[], marks: Marks): readonly Inline[] {
  return inlines.flatMap((inline) => normalizeInline(inline, marks)).reduce<Inline[]>(join, []);
}

function normalizeInline(inline: Inline, marks: Marks): readonly Inline[] {
  if (inline.type === 'break') return [inline];
  if (inline.type === 'text') return [{ type: 'text', value: normalizeText(inline.value) }];
  if (marks.has(inline.type)) return normalizeWithin(inline.children, marks);
  if (inline.type === 'link' && !isLinkAddress(inline.url)) return normalizeWithin(inline.children, marks);

  const children = normalizeWithin(inline.children, new Set([...marks, inline.type]));
  const first = children.findIndex(({ type }) => type !== 'break');
  if (first < 0) return inline.type === 'link' ? [addressAsText(inline.url), ...children] : children;
  const last = children.findLastIndex(({ type }) => type !== 'break') + 1;
  const inside = { ...inline, children: children.slice(first, last) };
  return [...children.slice(0, first), inside, ...children.slice(last)];
}

/** A link that nobody could see or press. */
const addressAsText = (url: string): Inline => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: normalizeText(url) }],
});

/** Adds an inline to a list in normal form, as part of the last one where they are of one kind. */
function join(list: Inline[], next: Inline): Inline[] {
  const last = list.at(-1);
  if (next.type === 'text' && next.value === '') return list;
  if (last?.type === 'text' && next.type === 'text') {
    list[list.length - 1] = { type: 'text', value: last.value + next.value };
  } else if (last && isMark(last) && next.type === last.type) {
    list[list.length - 1] = {
      ...last,
      children: [...last.children, ...next.children].reduce<Inline[]>(join, []),
    };
  } else {
    list.push(next);
  }
  return list;
}

const isMark = (inline: Inline) => inline.type === 'emphasis' || inline.type === 'strong';
