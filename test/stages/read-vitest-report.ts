import * as v from 'valibot';
import type { Count } from './stage';

const reportSchema = v.object({
  testResults: v.array(
    v.object({
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string() })),
    }),
  ),
});

/**
 * The count in a report of vitest's JSON reporter. A file that failed without a failed test, for instance because
 * it does not load, counts as one failed test.
 *
 * @throws ValiError when the text is no such report
 */
export function readVitestReport(text: string): Count {
  const { testResults } = v.parse(reportSchema, JSON.parse(text));
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of testResults) {
    const statuses = file.assertionResults.map((test) => test.status);
    for (const status of statuses) {
      if (status === 'passed') count.passed++;
      else if (status === 'failed') count.failed++;
      else count.skipped++;
    }
    if (file.status === 'failed' && !statuses.includes('failed')) count.failed++;
  }
  return count;
}
