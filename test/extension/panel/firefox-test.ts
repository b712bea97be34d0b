import { test as base } from 'vitest';
import { launchFirefoxWithExtension, waitUntil, type FirefoxWithExtension } from '../../browsers';
import { elementId } from '../../browsers/firefox-driver';

/** The panel's page in the one tab that is driven. */
export interface FirefoxPanel extends FirefoxWithExtension {
  /** Goes to the panel's page and waits until it stands. */
  readonly openPage: (hash?: string) => Promise<void>;
  /** Waits until what `selector` finds first says `text`, and gives nothing. */
  readonly says: (selector: string, text: string | RegExp) => Promise<void>;
  /** The same for what stands in the field. */
  readonly holds: (text: string) => Promise<void>;
  /** Puts the cursor in the field and types. */
  readonly write: (text: string) => Promise<void>;
  /** Hands a file to the hidden file input, as the file chooser does. */
  readonly chooseFile: (path: string) => Promise<void>;
}

export const saved = /^(Bewaard op dit apparaat|Saved on this device)$/;

/** A test of the extension in Firefox. When the file is over, its pages may have had no error. */
export const test = base.extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
  const browser = await launchFirefoxWithExtension('dist/extension/firefox-mv3', { width: 500 });
  onCleanup(async () => {
    const errors = await browser.evaluateInChrome(errorsOf, browser.origin);
    await browser.close();
    const unexpected = errors.filter((error) => !error.startsWith(savingWhileLeaving));
    if (unexpected.length > 0) throw new Error(`Firefox's console: ${unexpected.join('\n')}`);
  });
  const look = (selector: string) =>
    browser.evaluate((css) => {
      const element = document.querySelector(css);
      return element instanceof HTMLTextAreaElement ? element.value : element?.textContent;
    }, selector);
  const says = async (selector: string, text: string | RegExp) => {
    await waitUntil(`${selector} to say ${text.toString()}`, async () => {
      const found = await look(selector);
      return typeof found === 'string' && (typeof text === 'string' ? found === text : text.test(found));
    });
  };
  const panel: FirefoxPanel = {
    ...browser,
    says,
    async openPage(hash = '') {
      await browser.goto(`${browser.origin}/sidepanel.html${hash}`);
      await browser.find('main h1');
    },
    holds: (text) => says('textarea', text),
    async write(text) {
      await browser.click('textarea');
      await browser.press('End');
      await browser.type(text);
    },
    async chooseFile(path) {
      const input = await browser.find('input[type=file]');
      await browser.send('WebDriver:ElementSendKeys', { id: elementId(input), text: path });
    },
  };
  return panel;
});

/** What Firefox says when a page is left while it saves; a test that does so says what it may cost. */
const savingWhileLeaving = 'An IndexedDB transaction that was not yet complete has been aborted';

/** Runs in Firefox's own window: what its console holds against our pages, broken policies too. */
function errorsOf(origin: string): string[] {
  const { Services, Ci } = globalThis as unknown as FirefoxGlobals;
  return Services.console.getMessageArray().flatMap((message) => {
    const error = message instanceof Ci.nsIScriptError ? message : undefined;
    return error?.sourceName.startsWith(origin) ? [error.errorMessage] : [];
  });
}

/** As far as it is used here; Firefox has no types for its own window. */
interface FirefoxGlobals {
  readonly Services: { readonly console: { getMessageArray(): object[] } };
  readonly Ci: {
    readonly nsIScriptError: new () => { readonly sourceName: string; readonly errorMessage: string };
  };
}
