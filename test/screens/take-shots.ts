import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Screen, ShotLocale } from './screen';

const schemes = ['light', 'dark'] as const;
const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** Takes the pictures of one screen into `folder` and gives their paths. `site` ends with a slash. */
export async function takeShots(
  browser: Browser,
  site: string,
  screen: Screen,
  folder: string,
): Promise<string[]> {
  const variants = screen.widths.flatMap((width) =>
    schemes.flatMap((scheme) =>
      (Object.keys(locales) as ShotLocale[]).map((locale) => ({ width, scheme, locale })),
    ),
  );
  return Promise.all(
    variants.map(async ({ width, scheme, locale }) => {
      const context = await browser.newContext({
        viewport: { width, height: 720 },
        deviceScaleFactor: 2,
        colorScheme: scheme,
        locale: locales[locale],
        reducedMotion: 'reduce',
      });
      try {
        const page = await context.newPage();
        await page.goto(new URL(screen.path, site).href, { waitUntil: 'networkidle' });
        await screen.act?.(page, locale);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const path = join(folder, `${screen.name}-${width}-${scheme}-${locale}.png`);
        await page.screenshot({ path, fullPage: true });
        return path;
      } finally {
        await context.close();
      }
    }),
  );
}
