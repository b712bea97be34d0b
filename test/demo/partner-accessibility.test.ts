import { axeViolations } from './axe-violations';
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
  expect(await axeViolations(page)).toEqual([]);
});

test('the fallback has a barrier', async ({ open }) => {
  const { page } = await open('artikel.html', {
    prepare: (page) =>
      page.route('**/stilstaan.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
  });
  expect(await axeViolations(page)).toEqual([]);
});
