import { isEmptyLine, noBlock, openBehind } from './open-block';

/** A place in a text: offset in UTF-16 units and number of lines before it, both from 0. */
export interface Cut {
  readonly offset: number;
  readonly line: number;
}

/**
 * Where a Markdown text can be cut, in order, so that its pieces parsed one by one give what the whole gives:
 * before lines that start with `##` at column 1 and certainly are headings at the top level. A piece is at least
 * `shortest` UTF-16 units long, but for the last one. Where there is doubt, there is no cut.
 */
export function findCuts(text: string, shortest: number): readonly Cut[] {
  const cuts: Cut[] = [];
  let lastCut = 0;
  let number = 0;
  let open = noBlock;
  let mayBeLabel = false;
  for (const { offset, line } of linesOf(text)) {
    if (open.type === 'none' && /^##(?:[ \t]|$)/.test(line) && offset - lastCut >= shortest && offset > 0) {
      cuts.push({ offset, line: number });
      lastCut = offset;
    }
    // A definition serves the whole text. Its label may go over lines, up to an empty one.
    mayBeLabel = (mayBeLabel || labelStart.test(line)) && !isEmptyLine(line);
    if (mayBeLabel && line.includes(']:')) return [];
    open = openBehind(line, open);
    number++;
  }
  return cuts;
}

/** `[` behind nothing but indentation and the signs of lists and quotes. */
const labelStart = /^[ \t>*+\-\d.)]*\[/;

function* linesOf(text: string): Generator<{ readonly offset: number; readonly line: string }> {
  // CommonMark takes no byte order mark for a part of the first line.
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n|$/g)) {
    yield { offset, line: text.slice(offset, index) };
    offset = index + end.length;
  }
}
