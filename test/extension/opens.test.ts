import { afterEach, expect, test } from 'vitest';
import {
  launchChromiumWithExtension,
  launchFirefoxWithExtension,
  openSidebar,
  openSidePanel,
  waitUntil,
} from '../browsers';

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

test('Chromium: the toolbar button opens the real side panel with a card in it', async () => {
  const browser = await launchChromiumWithExtension('dist/extension/chrome-mv3');
  close = browser.close;
  const { panel } = await openSidePanel(browser);
  await panel
    .getByRole('region', { name: /^(Kaart|Card)$/ })
    .getByRole('heading')
    .first()
    .waitFor();
});

test('Firefox: the real sidebar opens with a card in it', async () => {
  const browser = await launchFirefoxWithExtension('dist/extension/firefox-mv3');
  close = browser.close;
  const sidebar = await openSidebar(browser);
  const question = await waitUntil('a card', () =>
    sidebar.evaluate((document) => document.querySelector('section :is(h1, h2, h3)')?.textContent),
  );
  expect(question).not.toBe('');
});
