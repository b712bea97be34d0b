import { expect, test } from 'vitest';
import { runStages } from '../../stages/run-stages';
import { oneFailed, onePassed, type Outcome, type Stage } from '../../stages/stage';

const passing = (name: string, needs: string[] = []): Stage => ({
  name,
  needs,
  run: () => Promise.resolve({ count: onePassed, output: `all of ${name}` }),
});

async function run(stages: Stage[], atOnce?: number) {
  const lines: string[] = [];
  const count = await runStages(stages, {
    print: (line) => lines.push(line),
    ...(atOnce === undefined ? {} : { atOnce }),
  });
  return { count, said: lines.join('\n') };
}

test('a passing stage says one line and keeps its output to itself', async () => {
  const { count, said } = await run([passing('lint')]);
  expect(count).toEqual(onePassed);
  expect(said).toMatch(/^lint {12}1 passed, 0 failed \(\d+\.\d s\)$/);
});

test('a stage that crashes counts as failed, is named, and the others still run', async () => {
  const crash: Stage = { name: 'unit', run: () => Promise.reject(new Error('no report')) };
  const { count, said } = await run([crash, passing('lint')]);
  expect(count).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(said).toMatch(/unit +0 passed, 1 failed/);
  expect(said).toContain('no report');
});

test('a stage whose need failed does not run and counts as failed', async () => {
  const broken: Stage = {
    name: 'build',
    run: () => Promise.resolve({ count: oneFailed, output: 'broken' }),
  };
  const { count, said } = await run([passing('demo', ['build']), broken]);
  expect(count.failed).toBe(2);
  expect(said).toContain('Not run, because build failed.');
});

test('at most two run at once, and each starts as soon as there is room', async () => {
  let running = 0;
  let most = 0;
  const finish: (() => void)[] = [];
  const held = (name: string): Stage => ({
    name,
    run: () =>
      new Promise<Outcome>((resolve) => {
        most = Math.max(most, ++running);
        finish.push(() => {
          running--;
          resolve({ count: onePassed, output: '' });
        });
        if (finish.length >= 2) finish.shift()?.();
        if (name === 'd')
          finish.splice(0).forEach((end) => {
            end();
          });
      }),
  });
  const { count } = await run(['a', 'b', 'c', 'd'].map(held), 2);
  expect(count.passed).toBe(4);
  expect(most).toBe(2);
});

test('stages that wait for one another are a mistake in the table', async () => {
  await expect(run([passing('a', ['b']), passing('b', ['a'])])).rejects.toThrow('a, b');
});
