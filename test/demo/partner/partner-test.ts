import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test as base } from 'vitest';
import { hostingHeaders } from '../../../demo/hosting-headers';
import { serve } from '../../../demo/serve';
import { launchChromium } from '../../browsers';
import { watchForTrouble } from '../panel/watch-for-trouble';

export interface OpenOptions extends Pick<BrowserContextOptions, 'colorScheme' | 'javaScriptEnabled'> {
  readonly width?: number;
  /** Runs before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** How far the page has to be; all that it names is there unless told. */
  readonly until?: 'commit';
  /** Complaints that belong to what the test does. */
  readonly expected?: RegExp;
}

export interface PartnerPage {
  readonly page: Page;
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
}

/** What the host of the strict page sends, the same as the page carries itself. */
export const strictPolicy = [
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'",
  "require-trusted-types-for 'script'; trusted-types 'none'",
].join('; ');

/**
 * A test of the built demo in Chromium: `open` gives one of its pages in a browser of its own (a context). When the
 * test is over, no page may have complained, broken its policy, or asked for anything outside its own origin.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await serve({
      root: 'dist',
      headers: (path) => ({
        ...hostingHeaders(path),
        ...(path === '/strict.html' ? { 'content-security-policy': strictPolicy } : {}),
      }),
    });
    onCleanup(() => site.close());
    return site;
  })
  .extend('open', ({ browser, site }, { onCleanup }) => {
    const endings: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const end of endings) await end();
    });
    return async (path: string, options: OpenOptions = {}): Promise<PartnerPage> => {
      const { width = 1280, prepare, until = 'load', expected, ...rest } = options;
      const context = await browser.newContext({
        locale: 'nl-NL',
        ...rest,
        viewport: { width, height: 900 },
      });
      const requests: string[] = [];
      context.on('request', (request) => requests.push(new URL(request.url()).pathname));
      const { errors, strangers } = await watchForTrouble(context, new URL(site.url).origin);
      endings.push(async () => {
        await context.close();
        expect(errors.filter((error) => !expected?.test(error))).toEqual([]);
        expect(strangers).toEqual([]);
      });
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(site.url + path, { waitUntil: until });
      return { page, requests };
    };
  });

/** The pages of the demo that carry a card. */
export const cardPages = [
  'index.html',
  'artikel.html',
  'kaarten.html',
  'english.html',
  'classic.html',
  'strict.html',
] as const;

/** Waits until every widget on the page shows its card. */
export async function cardsDrawn(page: Page): Promise<void> {
  for (const widget of await page.locator('stilstaan-card').all()) {
    await widget.getByRole('button', { name: /^(Andere kaart|Another card)$/ }).waitFor();
  }
}

export { expect };
