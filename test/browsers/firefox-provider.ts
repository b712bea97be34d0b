import { defineBrowserProvider } from '@vitest/browser';
import { join } from 'node:path';
import type { BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node';
import { registerFirefoxCommands } from './firefox-commands';
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

function firefoxProvider(project: TestProject): BrowserProvider {
  let browser: Promise<Firefox> | undefined;
  // Vitest scales a test's frame down when it does not fit, and then a click lands beside its element.
  const launched = () => (browser ??= launchFirefox({ width: 1920, height: 1600 }));
  registerFirefoxCommands(project, launched);
  return {
    name: 'marionette',
    supportsParallelism: false,
    initScripts: [join(import.meta.dirname, 'firefox-locators.ts')],
    getCommandsContext: () => ({}),
    openPage: async (_session, url) => {
      await (await launched()).goto(url);
    },
    close: async () => {
      await (await browser)?.close();
    },
  };
}
