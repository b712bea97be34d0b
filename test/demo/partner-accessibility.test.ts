import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { cardPages, cardsDrawn, expect, test } from './partner/partner-test';

const pages = [...cardPages, 'webmasters.html', 'trainers.html', 'sandbox.html', 'framed.html'] as const;
const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;
const views = pages.flatMap((path) => looks.map((look) => [path, look] as const));

test.for(views)('%s has a barrier, or goes off the side: %o', async ([path, look], { open }) => {
  const { page } = await open(path, look);
  await cardsDrawn(page);
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(look.width);
  expect(await barriers(page)).toEqual([]);
});

test('the fallback has a barrier', async ({ open }) => {
  const { page } = await open('artikel.html', {
    prepare: (page) =>
      page.route('**/stilstaan.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
  });
  expect(await barriers(page)).toEqual([]);
});

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

/** What axe has against a page: rule and place. Its source is evaluated, since a script tag needs a trusted type. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(await axe);
  const { violations, passes } = await page.evaluate(
    (how) => (globalThis as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }).axe.run(how),
    options,
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}
