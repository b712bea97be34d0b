import { expect, test } from 'vitest';

test('on a server the widgets load and register nothing', async () => {
  expect(typeof HTMLElement).toBe('undefined');
  const { StilstaanCard } = await import('../../../widgets/stilstaan');
  expect(StilstaanCard).toBeTypeOf('function');
});
