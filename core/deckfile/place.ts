/** Line from 1; column from 1, in Unicode characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Gives the place of an offset in UTF-16 units, as an editor shows it: LF, CRLF and CR end a line, a
 * character outside the basic plane is one column, a tab is one column, a byte order mark is none.
 */
export function createPlaces(text: string): (offset: number) => Place {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  const ends = text.matchAll(/\r\n|\r|\n/g);
  let isRead = false;

  // Only as far as was asked: a file that is far too large is told at its start.
  const readTo = (offset: number) => {
    while (!isRead && (starts.at(-1) ?? 0) <= offset) {
      const { value: match, done } = ends.next();
      if (done) isRead = true;
      else starts.push(match.index + match[0].length);
    }
  };

  return (offset) => {
    readTo(offset);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Array.from(text.slice(starts[low], offset)).length + 1 };
  };
}
