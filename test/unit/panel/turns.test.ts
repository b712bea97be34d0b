import { expect, test } from 'vitest';
import { createTurns } from '../../../extension/panel/turns';

test('a turn misses what changed after it began, or begins once too often', async () => {
  let source = 1;
  const seen: number[] = [];
  const turns = createTurns(async () => {
    const value = source;
    await Promise.resolve();
    seen.push(value);
  });
  const first = turns.again();
  await Promise.resolve();
  await Promise.resolve();
  source = 2;
  const later = [turns.again(), turns.again()];
  await Promise.all([first, ...later]);
  expect(seen).toEqual([1, 2]);
});

test('a turn that fails stops the next, or is heard where nobody can act on it', async () => {
  let fails = true;
  const turns = createTurns(() => (fails ? Promise.reject(new Error('no')) : Promise.resolve()));
  const failing = turns.again();
  await expect(failing).rejects.toThrow('no');
  await turns.caughtUp();
  fails = false;
  await turns.again();
});
