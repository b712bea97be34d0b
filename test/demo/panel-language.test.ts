import type { Page } from 'playwright';
import { chooseFile } from './panel/give-file';
import { expect, test } from './panel/panel-test';

/** What is said in the page's own language: every text that no element around it gives to another. */
function ownTexts(page: Page, language: string): Promise<string[]> {
  return page.evaluate((own) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const around = walker.currentNode.parentElement?.closest('[lang]');
      if (text !== '' && around?.getAttribute('lang') === own) texts.push(text);
    }
    const named = [...document.querySelectorAll('[aria-label], [placeholder]')];
    const attributes = ['aria-label', 'placeholder'];
    return [
      ...texts,
      ...named.flatMap((element) => attributes.flatMap((name) => element.getAttribute(name) ?? [])),
    ];
  }, language);
}

/** Words that give Dutch away, and are no English. */
const dutch =
  /\b(de|het|een|je|jouw|kaart|kaarten|van|voor|vóór|niet|naar|geen|bewaard|notitie|gesprek|minuten|Waarom|Bron|Probeer|Denk|Let op|versie|hoort|gemaakt|toegevoegd|regel|teken|fout|Taal|Licht|Donker)\b/i;

const english = { locale: 'en-GB' };

test('an English panel says something in Dutch', async ({ open }) => {
  const panel = await open({ ...english, at: '#/card/rustig.nl/wachten' });
  await expect(panel.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(panel.question).toHaveAttribute('lang', 'nl');
  await panel.field.fill('My note');
  await expect(panel.page.getByText('Saved on this device')).toBeVisible();
  for (const summary of await panel.page.locator('summary').all()) await summary.click();
  const said = await ownTexts(panel.page, 'en');
  for (const address of ['#/notes', '#/decks', '#/settings', '#/decks/rustig.nl']) {
    await panel.visit(address);
    await expect(panel.page.locator('main')).not.toBeEmpty();
    await expect(panel.page.locator('.quiet', { hasText: 'coming' })).toHaveCount(0);
    said.push(...(await ownTexts(panel.page, 'en')));
  }
  await panel.visit('#/decks');
  await chooseFile(panel, 'one-bad-card.md');
  await expect(panel.page.getByText('line 23, character 1')).toBeVisible();
  said.push(...(await ownTexts(panel.page, 'en')));
  await panel.button(/^Add it all the same/).click();
  await expect(panel.page.getByText('was added: 2 cards.')).toBeVisible();
  said.push(...(await ownTexts(panel.page, 'en')));
  const names = /Rustig aan|Bijna goed|Nederlands|"heel/g;
  expect(said.map((text) => text.replace(names, '')).filter((text) => dutch.test(text))).toEqual([]);
  expect(said).toContain('Think on');
});

test('an English set is read aloud as Dutch', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'english.md');
  await panel.link('Naar de kaarten').click();
  await expect(panel.question).toHaveText('Where did you rest today?');
  await expect(panel.question).toHaveAttribute('lang', 'en');
  await expect(panel.page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('the language that was chosen is forgotten at the next start', async ({ open }) => {
  const panel = await open({ at: '#/settings' });
  await panel.page.getByLabel('Taal').selectOption('English');
  await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(panel.page.locator('html')).toHaveAttribute('lang', 'en');
  await panel.page.reload();
  await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await panel.page.getByLabel('Language').selectOption('Like your browser');
  await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText('Instellingen');
});

test('light or dark is forgotten, or does not change the page', async ({ open }) => {
  const panel = await open({ at: '#/settings', colorScheme: 'light' });
  const root = panel.page.locator('html');
  await expect(root).toHaveCSS('background-color', 'rgb(251, 248, 243)');
  await panel.page.getByLabel('Licht of donker').selectOption('Donker');
  await expect(root).toHaveCSS('background-color', 'rgb(23, 24, 26)');
  await panel.page.reload();
  await expect(root).toHaveCSS('background-color', 'rgb(23, 24, 26)');
  await panel.page.getByLabel('Licht of donker').selectOption('Zoals je apparaat');
  await expect(root).toHaveCSS('background-color', 'rgb(251, 248, 243)');
});

test('something moves for who asked for less motion', async ({ open }) => {
  const moving = () => document.getAnimations().length;
  const still = await open({ reducedMotion: 'reduce' });
  await expect(still.question).toBeVisible();
  expect(await still.page.evaluate(moving)).toBe(0);
  expect(await still.page.locator('.card').evaluate((card) => getComputedStyle(card).animationName)).toBe(
    'none',
  );
  const lively = await open({ reducedMotion: 'no-preference' });
  await expect(lively.page.locator('.card')).toHaveCSS('animation-name', 'stilstaan-come');
});
