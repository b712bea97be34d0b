import type { BrowserContextOptions } from 'playwright';
import { test as base } from 'vitest';
import type { CompiledDeck } from '#core/deck';
import { serve } from '../../../demo/serve';
import { launchChromium } from '../../browsers';
import { expect } from './expect';
import { panelPage, type PanelPage } from './panel-page';
import { rustig, standInForBuiltIn } from './stand-in-decks';
import { watchForTrouble } from './watch-for-trouble';

export interface OpenOptions extends Pick<
  BrowserContextOptions,
  'colorScheme' | 'forcedColors' | 'locale' | 'reducedMotion'
> {
  /** The fragment of the address. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  /** What comes with Stilstaan: a set of our own unless told; `built` for what was built. */
  readonly decks?: readonly CompiledDeck[] | 'built';
  /** Runs in every page before anything of the panel does; stands on its own. */
  readonly before?: () => void;
  /** The local time that the panel believes it is. */
  readonly time?: string;
  /** Errors that belong to what the test does. */
  readonly expected?: RegExp;
}

/** What Chromium says of the built decks that the page asked for early, where others stand in for them. */
const notUsed = /decks\/.* was preloaded using link preload but not used/;

/**
 * A test of the panel as a plain page in Chromium: `open` gives a panel in a browser of its own (a context). When the
 * test is over, no page may have had an error, broken its policy, or asked for anything outside its own origin.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('site', { scope: 'file' }, async ({}, { onCleanup }) => {
    const site = await serve({ root: 'dist' });
    onCleanup(() => site.close());
    return site;
  })
  .extend('open', ({ browser, site }, { onCleanup }) => {
    const endings: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      for (const end of endings) await end();
    });
    return async (options: OpenOptions = {}): Promise<PanelPage> => {
      const {
        at = '',
        width = 360,
        height = 640,
        decks = [rustig],
        before,
        time,
        expected,
        ...rest
      } = options;
      const viewport = { width, height };
      const context = await browser.newContext({ locale: 'nl-NL', ...rest, viewport });
      const { errors, strangers } = await watchForTrouble(context, new URL(site.url).origin);
      endings.push(async () => {
        await context.close();
        const unexpected = errors.filter(
          (error) => !expected?.test(error) && !(decks !== 'built' && notUsed.test(error)),
        );
        expect(unexpected).toEqual([]);
        expect(strangers).toEqual([]);
      });
      context.setDefaultTimeout(10_000);
      if (decks !== 'built') await standInForBuiltIn(context, decks);
      if (before) await context.addInitScript(before);
      if (time) await context.clock.setFixedTime(time);
      const page = await context.newPage();
      await page.goto(`${site.url}panel/${at}`);
      return panelPage(page);
    };
  });

export { expect };
