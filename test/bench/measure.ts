import type { Bench, Comparison, Result } from './bench';
import { median } from './median';

/** Runs one bench. A comparison takes 9 rounds unless it says otherwise, after one that warms up and is dropped. */
export async function measure(bench: Bench): Promise<Result> {
  if (bench.kind === 'comparison') return compare(bench);
  const { what, unit, budget } = bench;
  const ours = await bench.ours();
  return { what, unit, ours, budget, ok: ours <= budget };
}

async function compare({ what, unit, budget, rounds = 9, ours, floor }: Comparison): Promise<Result> {
  const pairs: { ours: number; floor: number }[] = [];
  for (let round = 0; round <= rounds; round++) {
    // Whoever comes second finds the machine warmer, so they take turns at that too.
    const pair =
      round % 2 === 0
        ? { ours: await ours(), floor: await floor() }
        : { floor: await floor(), ours: await ours() };
    if (round > 0) pairs.push(pair);
  }
  const ratio = median(pairs.map((pair) => pair.ours / pair.floor));
  return {
    what,
    unit,
    ours: median(pairs.map((pair) => pair.ours)),
    floor: median(pairs.map((pair) => pair.floor)),
    ratio,
    ...(budget === undefined ? {} : { budget }),
    ok: budget === undefined || ratio <= budget,
  };
}
