import type { OtherMetadata, Paragraph } from '#core/deck';
import { paragraphOfLines } from './as-typed';
import type { Body } from './body';
import { endOf, startOf, type MarkdownList, type MarkdownNode } from './markdown-nodes';
import type { WrittenLine } from './metadata-draft';
import { splitMetadata } from './metadata-keys';
import { normalizeLine } from './normalize-text';
import type { Labelled, Vocabulary } from './vocabulary';

/** Where the metadata of a card or a step goes. */
export interface MetadataTarget<Key extends Labelled> {
  readonly keys: Vocabulary<Key>;
  /** Takes in a line with a known key. */
  readonly add: (known: Key, line: WrittenLine) => void;
  /** Takes in a line with another key. */
  readonly other: OtherMetadata[];
}

/** The list right below a heading, if it is metadata: its first key is known. */
export function metadataListOf(
  nodes: readonly MarkdownNode[],
  body: Body,
  keys: Vocabulary<Labelled>,
): MarkdownList | undefined {
  const [list] = nodes;
  if (list?.type !== 'list' || list.ordered) return undefined;
  const [first] = itemsOf(list, body);
  const key = splitMetadata(first?.lines[0] ?? '')?.key;
  return key !== undefined && keys.named(key) ? list : undefined;
}

/**
 * What tells that the list right below a heading looks like metadata and is not read as such: its first item is a
 * short key with a value. A question behind the key is an author's words.
 */
export function listLikeMetadata(nodes: readonly MarkdownNode[], body: Body, keys: Vocabulary<Labelled>) {
  const [list] = nodes;
  if (list?.type !== 'list' || list.ordered) return undefined;
  const [first] = itemsOf(list, body);
  const pair = splitMetadata(first?.lines[0] ?? '');
  if (!first || !pair || !/^\p{L}[\p{L}-]*( \p{L}+)?$/u.test(pair.key)) return undefined;
  const suggestion = keys.like(pair.key);
  if (pair.value.endsWith('?') || (pair.value === '' && suggestion === undefined)) return undefined;
  const asks = body.text.slice(startOf(list), endOf(list)).includes('?');
  return { start: first.start, facts: { key: pair.key, suggestion }, asks };
}

/**
 * Reads metadata from the source lines of its list, since a value is kept as it was written. Gives the lines that are
 * no metadata: the text below starts with them, so that nothing is lost.
 */
export function readMetadata<Key extends Labelled>(
  list: MarkdownList,
  body: Body,
  target: MetadataTarget<Key>,
): readonly Paragraph[] {
  const strays: Paragraph[] = [];
  for (const { start, source, lines } of itemsOf(list, body)) {
    const [line = '', ...rest] = lines;
    const pair = splitMetadata(line);
    if (pair) addLine(target, pair, start, body);
    else if (line !== '') body.tell('metadata-without-key', start, {});

    const stray = pair ? rest : lines;
    if (stray.some((text) => text !== '')) strays.push(paragraphOfLines(stray.join('\n')));
    const toNext = /^[^\r\n]*(?:\r\n?|\n)\s*(?=\S)/.exec(source);
    if (toNext) body.tell('metadata-continuation', start + toNext[0].length, {});
  }
  return strays;
}

function addLine<Key extends Labelled>(
  { keys, add, other }: MetadataTarget<Key>,
  { key, value }: { readonly key: string; readonly value: string },
  start: number,
  body: Body,
): void {
  const known = keys.named(key);
  if (known) {
    add(known, {
      key,
      value,
      place: body.placeOf(start),
      tell: (code, facts) => {
        body.tell(code, start, facts);
      },
    });
  } else {
    other.push({ key, value });
    body.tell('metadata-unknown-key', start, { key, suggestion: keys.like(key) });
  }
}

/** The source of each item without its bullet, and its lines as metadata holds them. */
function itemsOf({ children }: MarkdownList, body: Body) {
  return children.map((item, index) => {
    const start = startOf(item.children[0] ?? item);
    const next = children[index + 1];
    // An open code fence is given an end in the next item.
    const end = item.children.length === 0 ? start : Math.min(endOf(item), next ? startOf(next) : Infinity);
    const source = body.text.slice(start, end).trimEnd();
    return { start, source, lines: source.split(/\r\n?|\n/).map(normalizeLine) };
  });
}
