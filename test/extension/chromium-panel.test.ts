import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clickToolbarButton, openSidePanel } from '../browsers';
import { temporaryProfile } from '../browsers/temporary-profile';
import { chooseFile } from '../demo/panel/give-file';
import { panelPage } from '../demo/panel/panel-page';
import { expect, test } from './panel/chromium-test';

const at = '#/card/leerprincipes.nl/een-ding-anders';

test('the extension asks for more than it needs', async () => {
  const manifest: unknown = JSON.parse(await readFile('dist/extension/chrome-mv3/manifest.json', 'utf8'));
  expect(manifest).toMatchObject({
    permissions: ['storage', 'unlimitedStorage', 'sidePanel'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
  });
  for (const power of [
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'externally_connectable',
  ])
    expect(manifest).not.toHaveProperty(power);
});

test('closing the page in the middle of a word or the whole browser costs a note', async ({ start }) => {
  const first = await start();
  const page = await first.openPage(at);
  await page.write('Ik wachtte even.');
  await page.field.pressSequentially(' En nog een halve zi');
  await page.page.close({ runBeforeUnload: true });
  await expect((await first.openPage(at)).field).toHaveValue('Ik wachtte even. En nog een halve zi');
  await first.close();
  const second = await start();
  const again = await second.openPage(at);
  await expect(again.field).toHaveValue('Ik wachtte even. En nog een halve zi');
  await expect(again.saved).toBeVisible();
});

test('the real side panel shows no card, keeps no note, or is out of step with a tab', async ({ start }) => {
  const browser = await start();
  const opened = await openSidePanel(browser);
  const side = panelPage(opened.panel);
  await expect(side.question).toBeVisible();
  await side.write('Vanuit het zijpaneel');
  const tab = await browser.openPage(new URL(opened.panel.url()).hash);
  await expect(tab.field).toHaveValue('Vanuit het zijpaneel');
  await tab.write(', en vanuit een tab');
  await expect(side.field).toHaveValue('Vanuit het zijpaneel, en vanuit een tab');
  await tab.page.close();
  await opened.disconnect();
});

test('closing the side panel in the middle of a word costs it', async ({ start }) => {
  const browser = await start();
  const opened = await openSidePanel(browser);
  const side = panelPage(opened.panel);
  const { hash } = new URL(opened.panel.url());
  await side.field.pressSequentially('Ik was nog aan het schrij');
  const closed = opened.panel.waitForEvent('close');
  await browser.context.pages()[0]?.bringToFront();
  await clickToolbarButton(browser);
  await closed;
  await opened.disconnect();
  await expect((await browser.openPage(hash)).field).toHaveValue('Ik was nog aan het schrij');
});

test('the extension’s own worker cannot start, so that no set can be added', async ({ start }) => {
  const { openPage } = await start();
  const page = await openPage('#/decks');
  await chooseFile(page, 'buurt-1.0.0.md');
  await page.link(/^(Naar de kaarten|To the cards)$/).click();
  await expect(page.question).toHaveText('Wie staat er op de hoek?');
});

test('an update of the extension’s cards costs a note, or rewrites what it answered', async ({ start }) => {
  const copy = await temporaryProfile();
  await cp('dist/extension/chrome-mv3', copy.directory, { recursive: true });
  const before = await start(copy.directory);
  const page = await before.openPage(at);
  const question = await page.question.innerText();
  await page.write('Van voor de update');
  await before.close();

  const file = join(copy.directory, 'decks/nl/leerprincipes.json');
  const deck = await readFile(file, 'utf8');
  expect(deck).toContain(question);
  await writeFile(
    file,
    deck.replace(question, 'Een nieuwe vraag?').replace('"version":"1.', '"version":"2.'),
  );
  const after = await start(copy.directory);
  const again = await after.openPage(at);
  await expect(again.question).toHaveText('Een nieuwe vraag?');
  await expect(again.field).toHaveValue('Van voor de update');
  await again.visit('#/notes');
  await expect(again.notes.getByRole('heading')).toHaveText(question);
  await after.close();
  await copy.remove();
});

test('the extension remembers a word of a note outside the database', async ({ start }) => {
  const { openPage, background } = await start();
  const page = await openPage(at);
  await page.write('Geheim');
  const remembered = await background.evaluate<string>('chrome.storage.local.get().then(JSON.stringify)');
  expect(remembered).toContain('leerprincipes.nl/een-ding-anders');
  expect(remembered).not.toContain('Geheim');
});
