import { describeCount, oneFailed, sum, type Count, type Outcome, type Stage } from './stage';

/**
 * Runs stages, at most `atOnce` at the same time, each as soon as those that it needs have passed. Prints one line
 * a stage, and all the output of a stage that failed. A stage that throws counts as failed, and the others go on.
 */
export async function runStages(
  stages: readonly Stage[],
  { atOnce = 2, print = console.log }: { atOnce?: number; print?: (text: string) => void } = {},
): Promise<Count> {
  const waiting = [...stages];
  const running = new Map<string, Promise<void>>();
  const counts = new Map<string, Count>();

  const passed = (name: string) => counts.get(name)?.failed === 0;
  const settled = (name: string) => counts.has(name);

  const start = (stage: Stage) => {
    const failedNeed = stage.needs?.find((need) => !passed(need));
    const begin = performance.now();
    const outcome: Promise<Outcome> = failedNeed
      ? Promise.resolve({ count: oneFailed, output: `Not run, because ${failedNeed} failed.` })
      : Promise.resolve()
          .then(stage.run)
          .catch((error: unknown) => ({ count: oneFailed, output: describeError(error) }));
    running.set(
      stage.name,
      outcome.then(({ count, output }) => {
        const seconds = ((performance.now() - begin) / 1000).toFixed(1);
        print(`${stage.name.padEnd(16)}${describeCount(count)} (${seconds} s)`);
        if (count.failed > 0) print(`\n${output.trim()}\n`);
        counts.set(stage.name, count);
        running.delete(stage.name);
      }),
    );
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex((stage) => stage.needs?.every(settled) ?? true);
    const [stage] = next >= 0 && running.size < atOnce ? waiting.splice(next, 1) : [];
    if (stage) start(stage);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`These stages wait for one another: ${waiting.map(({ name }) => name).join(', ')}`);
  }
  return sum(counts.values());
}

/** A message says enough where we wrote it; of a fault that nobody foresaw, the place matters too. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.constructor === Error ? error.message : (error.stack ?? error.message);
}
