import type { PanelPage } from './panel/panel-page';
import { expect, test } from './panel/panel-test';
import { stateNamed } from './panel/states';

const card = 'rustig.nl/wachten';

/** The name of what has the focus, as a screen reader says it: its label, else its text. */
function focused({ page }: PanelPage): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '(page)';
    const label =
      element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement
        ? element.labels[0]
        : null;
    return (element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent).trim();
  });
}

/** Goes through a screen with Tab alone until it leaves the page; every stop has to show that it has the focus. */
async function walk(panel: PanelPage): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 40; step++) {
    await panel.page.keyboard.press('Tab');
    const name = await focused(panel);
    if (name === '(page)' || (stops.length > 1 && name === stops[0])) return stops;
    const outline = await panel.page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline, name).not.toBe('none');
    stops.push(name);
  }
  throw new Error(`Tab never leaves the page: ${stops.join(', ')}`);
}

const nav = ['Kaart', 'Teruglezen', 'Kaartensets', 'Instellingen'];
const bar = [
  ...['vóór een gesprek', 'even tussendoor', 'net na een gesprek', 'einde van de dag', 'met het team'],
  ...['1 minuut', '2 minuten', '5 minuten', '10 minuten', 'Andere kaart'],
];

test.for<[string, string[]]>([
  ['card', [...nav, ...bar, 'Jouw notitie', 'Waarom', 'Denk verder', 'Bron', 'Kaarten toevoegen']],
  ['notes', [...nav, 'Bewerken', 'Verwijderen', 'Naar deze kaart']],
  ['notes-none', [...nav, 'Naar een kaart']],
  ['decks', [...nav, 'Kaarten toevoegen', 'Rustig aan']],
  ['settings', [...nav, 'Taal', 'Licht of donker']],
])('Tab misses something on %s, comes in another order, or gets stuck', async ([name, stops], { open }) => {
  const panel = await open({ at: '#/settings' });
  const state = stateNamed(name);
  await panel.visit(state.at(card));
  await state.enter(panel);
  // From the top, where a person who opens the panel begins.
  await panel.page.reload();
  await expect(panel.page.getByRole('navigation')).toBeVisible();
  await expect(panel.page.locator('main .loading')).toHaveCount(0);
  await expect.poll(() => panel.page.locator('main :is(button, a, select)').count()).toBeGreaterThan(0);
  expect(await walk(panel)).toEqual(stops);
});

test('a card cannot be drawn, unfolded and written on by keys alone', async ({ open }) => {
  const panel = await open({ at: `#/card/${card}` });
  const { keyboard } = panel.page;
  await panel.button('einde van de dag').focus();
  await keyboard.press('Space');
  await expect(panel.question).toHaveText('Wat laat je vanavond op je werk?');
  await expect(panel.question).toBeFocused();
  await keyboard.press('Tab');
  await expect(panel.field).toBeFocused();
  await keyboard.type('Met toetsen');
  await expect(panel.saved).toBeVisible();
  await panel.button('vóór een gesprek').focus();
  await keyboard.press('Enter');
  await expect(panel.question).toBeFocused();
  await panel.visit(`#/card/${card}`);
  await panel.page.locator('summary', { hasText: 'Waarom' }).focus();
  await keyboard.press('Enter');
  await expect(panel.page.getByText('Wie weet wat hij hoopt')).toBeVisible();
});

test('the focus is lost after writing is edited, deleted or brought back', async ({ open }) => {
  const panel = await open({ at: `#/card/${card}` });
  const { keyboard } = panel.page;
  await stateNamed('notes').enter(panel);
  await panel.button('Bewerken').focus();
  await keyboard.press('Enter');
  await expect(panel.field).toBeFocused();
  await keyboard.type(' En stil.');
  await keyboard.press('Tab');
  expect(await focused(panel)).toBe('Klaar');
  await keyboard.press('Enter');
  expect(await focused(panel)).toBe('Bewerken');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(panel.button('Ongedaan maken')).toBeFocused();
  await keyboard.press('Enter');
  await expect(panel.button('Bewerken')).toBeFocused();
});

test('the focus is lost on the way to another screen', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  const { keyboard } = panel.page;
  const heading = panel.page.getByRole('heading', { level: 1 });
  await panel.link('Rustig aan').focus();
  await keyboard.press('Enter');
  await expect(heading).toHaveText('Rustig aan');
  await expect(heading).toBeFocused();
  await panel.link('Wachten').focus();
  await keyboard.press('Enter');
  await expect(panel.question).toHaveText('Waar kijk je naar uit in dit gesprek?');
  await expect(panel.question).toBeFocused();
  await panel.page.getByRole('link', { name: 'Teruglezen', exact: true }).focus();
  await keyboard.press('Enter');
  await expect(heading).toHaveText('Teruglezen');
  await expect(heading).toBeFocused();
});

test('opening the panel takes the focus from where it was', async ({ open }) => {
  const panel = await open({ at: `#/card/${card}` });
  await expect(panel.question).toBeVisible();
  expect(await focused(panel)).toBe('(page)');
});

test('the focus is lost after a set is added or removed', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await stateNamed('decks-added').enter(panel);
  await panel.button('Sluiten').focus();
  await panel.page.keyboard.press('Enter');
  await expect(panel.button('Sluiten')).toBeHidden();
  await expect(panel.page.getByRole('heading', { level: 1 })).toBeFocused();
  await panel.button('In de buurt verwijderen').focus();
  await panel.page.keyboard.press('Enter');
  await expect(panel.page.getByText('In de buurt is verwijderd.')).toBeVisible();
  await expect(panel.page.getByRole('heading', { level: 1 })).toBeFocused();
});
