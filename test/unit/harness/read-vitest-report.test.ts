import { expect, test } from 'vitest';
import { readVitestReport } from '../../stages/read-vitest-report';

const report = (...files: [status: string, ...tests: string[]][]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });

test('counts tests, not files', () => {
  expect(
    readVitestReport(report(['passed', 'passed', 'passed'], ['failed', 'failed', 'pending', 'todo'])),
  ).toEqual({
    passed: 2,
    failed: 1,
    skipped: 2,
  });
});

test('a file that does not load is one failed test', () => {
  expect(readVitestReport(report(['failed']))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('what is no report is not taken for a good one', () => {
  expect(() => readVitestReport('{}')).toThrow();
});
