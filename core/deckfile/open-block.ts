/**
 * Which block at the top level of a Markdown text may be open behind a line. Only fenced code and HTML take in a
 * line that starts with `##` at column 1: it ends everything else, and every list and quote with what is in it.
 */
export type OpenBlock =
  | { readonly type: 'none' }
  /** Certainly open, up to the line that ends it. */
  | { readonly type: 'open'; readonly isEnd: (line: string) => boolean }
  /** HTML that an empty line ends, or only text that looks like it. */
  | { readonly type: 'until-empty-line' }
  /** The lines read in two ways. What follows is not known. */
  | { readonly type: 'unknown' };

export const noBlock: OpenBlock = { type: 'none' };
const untilEmptyLine: OpenBlock = { type: 'until-empty-line' };
const unknown: OpenBlock = { type: 'unknown' };

/** Whether CommonMark calls a line blank. */
export const isEmptyLine = (line: string): boolean => /^[ \t]*$/.test(line);

/** What may be open behind a line, by what may be open before it. */
export function openBehind(line: string, before: OpenBlock): OpenBlock {
  if (before.type === 'unknown') return before;
  if (before.type === 'open') return before.isEnd(line) ? noBlock : before;
  const opened = openedBy(line);
  if (before.type === 'none') return opened;
  if (isEmptyLine(line)) return noBlock;
  // If that was HTML, it takes in this line too, and nothing opens.
  return opened.type === 'none' || opened.type === 'until-empty-line' ? before : unknown;
}

/** More than three spaces, a tab, or the sign of a list or quote before it: not at the top level. */
function openedBy(line: string): OpenBlock {
  const indent = /^ {0,3}(?=[`~<])/.exec(line)?.[0];
  if (indent === undefined) return noBlock;
  const rest = line.slice(indent.length);
  const opened = rest.startsWith('<') ? htmlOpenedBy(rest) : fenceOpenedBy(rest);
  // What is indented may stand in an item of a list, and end with that.
  return opened.type === 'open' && indent !== '' ? unknown : opened;
}

/** CommonMark 0.31, 4.5. */
function fenceOpenedBy(line: string): OpenBlock {
  const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[0];
  if (fence === undefined) return noBlock;
  return {
    type: 'open',
    isEnd: (other) => /^ {0,3}(`+|~+)[ \t]*$/.exec(other)?.[1]?.startsWith(fence) ?? false,
  };
}

/** CommonMark 0.31, 4.6. Its kinds 3 to 5 are too rare in a deck to follow. */
function htmlOpenedBy(line: string): OpenBlock {
  if (/^<(?:\?|!\[|![A-Za-z])/.test(line)) return unknown;
  if (line.startsWith('<!--')) return openUnless(line, (other) => other.includes('-->'));
  if (/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i.test(line)) {
    return openUnless(line, (other) => /<\/(?:script|pre|style|textarea)>/i.test(other));
  }
  return /^<\/?[A-Za-z]/.test(line) ? untilEmptyLine : noBlock;
}

/** The line that opens such HTML can end it too. */
const openUnless = (line: string, isEnd: (line: string) => boolean): OpenBlock =>
  isEnd(line) ? noBlock : { type: 'open', isEnd };
