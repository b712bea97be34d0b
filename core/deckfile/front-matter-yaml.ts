import type { PlainData } from '#core/deck';
import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { normalizeLine } from './normalize-text';
import { isTextKey } from './front-matter-keys';
import type { ProblemLog } from './problem-log';

/** One line of front matter, before its meaning is looked at. */
export interface FrontMatterEntry {
  readonly key: string;
  /** Offset of the key in the whole text. */
  readonly offset: number;
  /** The value on one line as it was typed, without quotes. Empty where there is none. */
  readonly text: string;
  /** The texts of a list, or the one text; empty where there is none. */
  readonly texts: readonly string[];
  readonly isText: boolean;
  /** The value as plain data. */
  readonly data: PlainData;
}

/** Reads YAML between two offsets of the text. What YAML cannot read is told; the rest is given. */
export function readFrontMatterYaml(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  log: ProblemLog,
): readonly FrontMatterEntry[] {
  const { yaml, entries } = takeColons(withLineFeeds(text.slice(start, end)), start, log);
  try {
    return [...entries, ...readEntries(yaml, start, log)];
  } catch (error) {
    // Hostile nesting exhausts the parser's stack; the cards are read all the same.
    log.tell('front-matter-invalid', start, { detail: error instanceof Error ? error.message : 'YAML' });
    return entries;
  }
}

/** The yaml library takes a lone carriage return for text. */
const withLineFeeds = (yaml: string): string => yaml.replace(/\r(?!\n)/g, '\n');

/**
 * Takes out the lines `title: one: two`, which YAML refuses and a trainer is sure to write. They become
 * comments of the same length, so that every offset stays true.
 */
function takeColons(yaml: string, start: number, log: ProblemLog) {
  const entries: FrontMatterEntry[] = [];
  const line =
    /(?<![^\r\n])([a-z]+):[ \t]+([^\s"'[\]{}|>&*!#%@`][^\r\n]*?:(?:[ \t][^\r\n]*)?)[ \t]*(?![^\r\n])/g;
  const rest = yaml.replace(line, (whole: string, key: string, value: string, index: number) => {
    if (!isTextKey(key)) return whole;
    log.tell('front-matter-colon', start + index, { key, value });
    const text = normalizeLine(value);
    entries.push({ key, offset: start + index, text, texts: [text], isText: true, data: text });
    return '#'.padEnd(whole.length);
  });
  return { yaml: rest, entries };
}

function readEntries(yaml: string, start: number, log: ProblemLog): readonly FrontMatterEntry[] {
  const document = parseDocument(yaml, { logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) log.tell('front-matter-invalid', start + error.pos[0], { detail: error.message });

  visit(document, {
    Node(_, node) {
      const feature = isAlias(node) ? 'alias' : node.anchor ? 'anchor' : node.tag ? 'tag' : undefined;
      const value = node.range?.[0] ?? 0;
      // A node's range starts behind its anchor and tag.
      const sign = isAlias(node) ? -1 : yaml.slice(0, value).search(/[&!]\S*\s+([&!]\S*\s+)?$/);
      if (feature) log.tell('front-matter-feature', start + (sign < 0 ? value : sign), { feature });
    },
  });

  const sourceOf = (node: unknown): string => {
    if (isScalar(node)) return node.source ?? '';
    return isNode(node) ? yaml.slice(node.range?.[0], node.range?.[1]) : '';
  };
  const textOf = (node: unknown) => normalizeLine(sourceOf(node));
  const dataOf = (node: unknown): PlainData => {
    if (isSeq(node)) return node.items.map(dataOf);
    if (isMap(node))
      return Object.fromEntries(node.items.map(({ key, value }) => [sourceOf(key), dataOf(value)]));
    if (!isScalar(node)) return sourceOf(node);
    const { value } = node;
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    return typeof value === 'number' && Number.isFinite(value) ? value + 0 : sourceOf(node);
  };

  const { contents } = document;
  if (!isMap(contents)) {
    if (contents && !error) log.tell('front-matter-invalid', start, { detail: 'YAML' });
    return [];
  }
  return contents.items.filter(isPair).map(({ key, value }): FrontMatterEntry => ({
    key: sourceOf(key),
    offset: start + key.range[0],
    text: textOf(value),
    texts: (isSeq(value) ? value.items : [value]).map(textOf).filter((text) => text !== ''),
    isText: isScalar(value),
    data: dataOf(value),
  }));
}
