import { budgets } from './budgets';
import { gzipSize } from './gzip-size';

export interface Size {
  readonly what: string;
  /** kB gzipped, or why it could not be weighed. */
  readonly actual: number | Error;
  readonly limit: number;
  readonly ok: boolean;
}

/** Weighs what was built against the budgets. What is not there is over. */
export function measureSizes(): Size[] {
  return budgets.map(({ what, limit, files }) => {
    const actual = attempt(() => gzipSize(files()));
    return { what, limit, actual, ok: typeof actual === 'number' && actual <= limit };
  });
}

/** A plain table. */
export function describeSizes(sizes: readonly Size[]): string {
  return sizes
    .map(({ what, actual, limit, ok }) => {
      const weight = typeof actual === 'number' ? `${actual.toFixed(2)} kB` : actual.message;
      return `${what.padEnd(32)}${weight.padStart(10)} of ${limit.toFixed(1)} kB  ${ok ? 'ok' : 'over'}`;
    })
    .join('\n');
}

function attempt(weigh: () => number): number | Error {
  try {
    return weigh();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
