import { resolve } from 'node:path';
import { expect } from 'vitest';
import { openSidebar, waitUntil } from '../browsers';
import { deckFile } from '../demo/panel/stand-in-decks';
import { saved, test } from './panel/firefox-test';

test('a note is gone after a reload', async ({ firefox }) => {
  await firefox.openPage('#/card/leerprincipes.nl/een-ding-anders');
  await firefox.write('Ik wachtte');
  await firefox.says('.note [role=status]', saved);
  await firefox.send('WebDriver:Refresh');
  await firefox.holds('Ik wachtte');
  await firefox.says('.note [role=status]', saved);
});

test('leaving the page in the middle of a word costs more than the last half second', async ({ firefox }) => {
  await firefox.openPage('#/card/leerprincipes.nl/jouw-vaste-zin');
  await firefox.write('Dit stond er al');
  await firefox.says('.note [role=status]', saved);
  await firefox.write(', en ik was nog aan het schrij');
  await firefox.goto('about:blank');
  await firefox.openPage('#/card/leerprincipes.nl/jouw-vaste-zin');
  // Firefox ends what a page was still saving when it is left.
  await firefox.says('textarea', /^Dit stond er al(, en ik was nog aan het schrij)?$/);
});

test('another card is the same card, or the question is not where the focus is', async ({ firefox }) => {
  await firefox.openPage();
  const question = () => firefox.evaluate(() => document.querySelector('article h1')?.textContent);
  const before = await question();
  await firefox.click('.draw-row .primary');
  await waitUntil('another question', async () => (await question()) !== before);
  const focused = await firefox.evaluate(() => document.activeElement?.textContent);
  expect(focused).toBe(await question());
});

test('a deck file is not taken up: the worker, its policy or its file input fails', async ({ firefox }) => {
  await firefox.openPage('#/decks');
  await firefox.chooseFile(resolve(deckFile('buurt-1.0.0.md')));
  await firefox.says('.notice p', /In de buurt.*2 (kaarten|cards)\.$/);
  await firefox.click('.notice .actions a');
  await firefox.says('article h1', 'Wie staat er op de hoek?');
});

test('the real sidebar and a tab are out of step', async ({ firefox }) => {
  const sidebar = await openSidebar(firefox);
  const hash = await waitUntil('a card in the sidebar', () =>
    sidebar.evaluate((document) => document.querySelector('article h1') !== null && document.location.hash),
  );
  await firefox.openPage(hash);
  await firefox.write('Uit de tab');
  await waitUntil('the text in the sidebar', async () => {
    const text = await sidebar.evaluate((document) => document.querySelector('textarea')?.value);
    return text === 'Uit de tab';
  });
  await sidebar.evaluate((document) => {
    document.querySelector('textarea')?.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way to type there as a person does
    document.execCommand('insertText', false, 'Uit de zijbalk');
  });
  await firefox.holds('Uit de zijbalk');
});

test('the toolbar button does not toggle the sidebar', async ({ firefox }) => {
  const isOpen = () => firefox.evaluateInChrome(sidebarIsOpen);
  const before = await isOpen();
  await firefox.evaluateInChrome(pressToolbarButton, firefox.id);
  await waitUntil('the sidebar to toggle', async () => (await isOpen()) !== before);
  await firefox.evaluateInChrome(pressToolbarButton, firefox.id);
  await waitUntil('the sidebar to toggle back', async () => (await isOpen()) === before);
});

// These run in Firefox's own window.

function sidebarIsOpen(): boolean {
  return (window as unknown as { SidebarController: { isOpen: boolean } }).SidebarController.isOpen;
}

/** As a click does; where Firefox puts the button differs from version to version. */
function pressToolbarButton(id: string): void {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** As far as it is used here; Firefox has no types for its own window. */
interface FirefoxGlobals {
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: object } };
  readonly ChromeUtils: { importESModule(url: string): { readonly ExtensionParent: ExtensionParent } };
}
interface ExtensionParent {
  readonly apiManager: {
    readonly global: { browserActionFor(extension: object): { triggerAction(window: Window): void } };
  };
}
