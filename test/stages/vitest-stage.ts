import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readVitestReport } from './read-vitest-report';
import { runCommand } from './run-command';
import { oneFailed, sum, type Outcome, type Stage } from './stage';

/** A stage that runs vitest projects in one process and counts their tests. */
export function vitestStage(name: string, projects: readonly string[], needs: readonly string[] = []): Stage {
  return { name, needs, run: () => runVitest(projects) };
}

async function runVitest(projects: readonly string[]): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'stilstaan-report-'));
  const file = join(folder, 'report.json');
  try {
    const { ok, output } = await runCommand(process.execPath, [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
    ]);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { count: oneFailed, output: `${output}\nIt left no report.` };
    const count = readVitestReport(text);
    // An error outside of any test fails the run without failing a test.
    return { count: ok || count.failed > 0 ? count : sum([count, oneFailed]), output };
  } finally {
    await rm(folder, { recursive: true });
  }
}
