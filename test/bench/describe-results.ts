import type { Result } from './bench';

/** One plain table: what, ours, floor, ratio, budget, ok or over. */
export function describeResults(results: readonly Result[]): string {
  const rows = [['what', 'ours', 'floor', 'ratio', 'budget', ''], ...results.map(cells)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ what, unit, ours, floor, ratio, budget, ok }: Result): string[] {
  const amount = (value: number | undefined) =>
    value === undefined ? '' : `${value.toFixed(1)} ${unit}`.trim();
  const limit = ratio === undefined ? amount(budget) : budget?.toFixed(2);
  return [what, amount(ours), amount(floor), ratio?.toFixed(2) ?? '', limit ?? '', verdict(budget, ok)];
}

function verdict(budget: number | undefined, ok: boolean): string {
  if (budget === undefined) return '';
  return ok ? 'ok' : 'over';
}
