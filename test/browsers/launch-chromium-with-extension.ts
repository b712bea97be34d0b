import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Worker } from 'playwright';
import { chromiumOptions } from './chromium-options';
import { temporaryProfile } from './temporary-profile';
import { waitUntil } from './wait-until';

export interface ChromiumWithExtension {
  readonly context: BrowserContext;
  /** The extension's id, and where its pages are: `chrome-extension://id`. */
  readonly id: string;
  readonly origin: string;
  readonly background: Worker;
  /** Where a second client can connect over CDP. */
  readonly endpoint: string;
  /** Closes the browser and removes its profile. */
  readonly close: () => Promise<void>;
}

export interface ExtensionOptions extends Pick<
  BrowserContextOptions,
  'locale' | 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'viewport'
> {
  /** A profile to go on with, for instance after a crash; it is kept on close. */
  readonly profile?: string;
  readonly args?: readonly string[];
}

/** How long an action may wait for what it acts on, ms. */
export const actionTimeout = 10_000;

/** Starts Chromium with the unpacked extension of `directory` (the folder of its manifest). */
export async function launchChromiumWithExtension(
  directory: string,
  { profile, args = [], ...contextOptions }: ExtensionOptions = {},
): Promise<ChromiumWithExtension> {
  const extension = resolve(directory);
  const temporary = profile === undefined ? await temporaryProfile() : undefined;
  const userData = profile ?? temporary?.directory ?? '';
  const options = chromiumOptions({ extensions: true });
  const context = await chromium.launchPersistentContext(userData, {
    ...options,
    viewport: null,
    ...contextOptions,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...options.args,
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Playwright's own `locale` reaches pages that it opened, and the side panel is none of them.
      ...(contextOptions.locale ? [`--accept-lang=${contextOptions.locale}`] : []),
      ...args,
    ],
  });
  // Below the limit of a test, so that a failure tells what it waited for.
  context.setDefaultTimeout(actionTimeout);
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(background.url()).host;
  return {
    context,
    id,
    origin: `chrome-extension://${id}`,
    background,
    endpoint: await endpointOf(userData),
    close: async () => {
      await context.close();
      await temporary?.remove();
    },
  };
}

/** Chromium writes the port that it chose into its profile. */
function endpointOf(userData: string): Promise<string> {
  return waitUntil("Chromium's debugging port", async () => {
    const text = await readFile(join(userData, 'DevToolsActivePort'), 'utf8').catch(() => '');
    const port = text.split('\n')[0];
    return port ? `http://127.0.0.1:${port}` : undefined;
  });
}
