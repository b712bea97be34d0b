/** How many tests went how. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Outcome {
  readonly count: Count;
  /** Everything there was to say; shown only when something failed. */
  readonly output: string;
}

/** One part of a run, for instance the linter or the unit tests. */
export interface Stage {
  readonly name: string;
  /** Stages that have to pass first. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Outcome>;
}

export const onePassed: Count = { passed: 1, failed: 0, skipped: 0 };
export const oneFailed: Count = { passed: 0, failed: 1, skipped: 0 };

export function sum(counts: Iterable<Count>): Count {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const count of counts) {
    passed += count.passed;
    failed += count.failed;
    skipped += count.skipped;
  }
  return { passed, failed, skipped };
}

/** `12 passed, 0 failed`, with `, 3 skipped` where there are any. */
export function describeCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
