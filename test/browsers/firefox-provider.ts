import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node';
import { launchFirefox, type Firefox } from './launch-firefox';

/**
 * Lets vitest's browser mode run its tests in an installed Firefox, over Marionette.
 *
 * Playwright drives only a Firefox that it patched itself, which not every machine can download.
 */
export function firefox(): BrowserProviderOption {
  return defineBrowserProvider({
    name: 'marionette',
    supportedBrowser: ['firefox'],
    providerFactory: firefoxProvider,
  });
}

function firefoxProvider(): BrowserProvider {
  let browser: Promise<Firefox> | undefined;
  return {
    name: 'marionette',
    supportsParallelism: false,
    getCommandsContext: () => ({}),
    openPage: async (_session, url) => {
      browser ??= launchFirefox();
      await (await browser).goto(url);
    },
    close: async () => {
      await (await browser)?.close();
    },
  };
}
