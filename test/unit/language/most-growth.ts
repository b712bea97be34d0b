/** Below this a clock measures noise only, in milliseconds. */
const noise = 8;

/**
 * How much longer the work takes at most when its size doubles, up to a size: about 2 where time grows by size, 4 by its
 * square. Each size is measured by its quickest of three, and the first doubling that takes four times as long
 * ends it, so that work without an end fails soon.
 */
export function mostGrowth(work: (size: number) => void, size: number): number {
  let most = 0;
  let before = quickest(work, size / 16);
  for (let each = size / 8; each <= size && most < 4; each *= 2) {
    const now = quickest(work, each);
    most = Math.max(most, (now - noise) / before);
    before = Math.max(now, 0.001);
  }
  return most;
}

function quickest(work: (size: number) => void, size: number): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work(size);
    return performance.now() - start;
  });
  return Math.min(...times);
}
