import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNext } from '#core/draw';

const aPool = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 30 });

function drawAll(pool: readonly string[], times: number, seed: string) {
  let drawn: readonly string[] = [];
  let current: string | undefined;
  const seen: string[] = [];
  for (let turn = 0; turn < times; turn++) {
    const draw = drawNext(pool, drawn, current, `${seed} ${turn}`);
    if (!draw) break;
    ({ next: current, drawn } = draw);
    seen.push(current);
  }
  return { seen, drawn };
}

test('a card comes back before the set is through', () => {
  fc.assert(
    fc.property(aPool, fc.string(), (pool, seed) => {
      expect(drawAll(pool, pool.length, seed).seen.sort()).toEqual([...pool].sort());
    }),
  );
});

test('the same card comes twice in a row when the set begins again', () => {
  fc.assert(
    fc.property(aPool, fc.string(), (pool, seed) => {
      const { seen } = drawAll(pool, pool.length * 3, seed);
      expect(seen.every((card, place) => card !== seen[place + 1])).toBe(true);
    }),
  );
});

test('another situation forgets what has been drawn in the first', () => {
  const first = drawNext(['a', 'b'], ['c'], undefined, 's');
  expect(first?.drawn).toContain('c');
  // Where the pool is through, only its own cards begin again.
  const again = drawNext(['a', 'b'], ['c', 'a', 'b'], 'b', 's');
  expect(again).toEqual({ next: 'a', drawn: ['c', 'a'] });
});

test('the list of what has been grows without end', () => {
  fc.assert(
    fc.property(aPool, (pool) => {
      expect(drawAll(pool, pool.length * 4, 's').drawn.length).toBeLessThanOrEqual(pool.length);
    }),
  );
});

test('a pool of one, or of none, leaves the caller without an answer', () => {
  expect(drawNext(['a'], ['a'], 'a', 's')?.next).toBe('a');
  expect(drawNext([], [], undefined, 's')).toBeUndefined();
});

test('a card comes before one that ranks higher, or never', () => {
  fc.assert(
    fc.property(aPool, fc.string(), (pool, seed) => {
      const rankOf = (reference: string) => reference.length;
      let drawn: readonly string[] = [];
      let current: string | undefined;
      const seen: number[] = [];
      for (let turn = 0; turn < pool.length; turn++) {
        const draw = drawNext(pool, drawn, current, `${seed} ${turn}`, rankOf);
        if (!draw) break;
        ({ next: current, drawn } = draw);
        seen.push(rankOf(draw.next));
      }
      expect(seen).toEqual(pool.map(rankOf).sort((one, other) => one - other));
    }),
  );
});
