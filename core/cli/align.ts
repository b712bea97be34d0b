/** Rows of cells as lines with the columns below each other, two spaces between; numbers stand to the right. */
export function align(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((most, row) => {
    row.forEach((cell, column) => (most[column] = Math.max(most[column] ?? 0, lengthOf(cell))));
    return most;
  }, []);
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

const lengthOf = (cell: string): number => Array.from(cell).length;

function pad(cell: string, width: number): string {
  const space = ' '.repeat(width - lengthOf(cell));
  return /^\d+$/.test(cell) ? space + cell : cell + space;
}
