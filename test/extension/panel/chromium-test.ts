import { test as base } from 'vitest';
import { launchChromiumWithExtension, type ChromiumWithExtension } from '../../browsers';
import { temporaryProfile } from '../../browsers/temporary-profile';
import { expect } from '../../demo/panel/expect';
import { panelPage, type PanelPage } from '../../demo/panel/panel-page';
import { watchForTrouble, type Trouble } from '../../demo/panel/watch-for-trouble';

export interface StartedChromium extends ChromiumWithExtension {
  readonly trouble: Trouble;
  /** The panel's page as a tab. */
  readonly openPage: (hash?: string) => Promise<PanelPage>;
}

/**
 * A test of the extension in Chromium: `start` starts the browser on the one profile of the test, also a second time
 * after it was closed or killed. No page may have had an error or asked for anything outside the extension.
 */
export const test = base
  .extend('profile', async ({}, { onCleanup }) => {
    const temporary = await temporaryProfile();
    onCleanup(() => temporary.remove());
    return temporary.directory;
  })
  .extend('start', ({ profile }, { onCleanup }) => {
    const started: StartedChromium[] = [];
    onCleanup(async () => {
      for (const { close, trouble } of started) {
        await close();
        expect(trouble.errors).toEqual([]);
        expect(trouble.strangers).toEqual([]);
      }
    });
    const launch = async (directory = 'dist/extension/chrome-mv3'): Promise<StartedChromium> => {
      const browser = await launchChromiumWithExtension(directory, { profile, locale: 'nl-NL' });
      const trouble = await watchForTrouble(browser.context, browser.origin);
      const openPage = async (hash = ''): Promise<PanelPage> => {
        const page = await browser.context.newPage();
        await page.goto(`${browser.origin}/sidepanel.html${hash}`);
        return panelPage(page);
      };
      const chromium = { ...browser, trouble, openPage };
      started.push(chromium);
      return chromium;
    };
    return launch;
  });

export { expect };
