import type { PanelPage } from './panel/panel-page';
import { expect, test } from './panel/panel-test';

const before = ['Waar kijk je naar uit in dit gesprek?', 'Waarmee begin je?'];
const between = ['Wat viel je vandaag op?', 'Waar werd je rustig van?', 'Wat mag vandaag blijven liggen?'];

const choose = (panel: PanelPage, situation: string) => panel.button(situation).click();

test('a panel that opens shows no card, or one that does not fit the hour', async ({ open }) => {
  const morning = await open({ time: '2026-11-03T09:30:00' });
  await expect(morning.button('even tussendoor')).toHaveAttribute('aria-pressed', 'true');
  await expect(morning.question).toHaveText(new RegExp(between.join('|').replaceAll('?', '\\?')));
  const evening = await open({ time: '2026-11-03T16:30:00' });
  await expect(evening.button('einde van de dag')).toHaveAttribute('aria-pressed', 'true');
  await expect(evening.question).toHaveText('Wat laat je vanavond op je werk?');
});

test.for([
  ['vóór een gesprek', before],
  ['even tussendoor', between],
  ['net na een gesprek', ['Wat zei de ander dat je nog hoort?']],
  ['einde van de dag', ['Wat laat je vanavond op je werk?']],
] as const)('one tap on "%s" gives a card that does not fit', async ([situation, fitting], { open }) => {
  const panel = await open();
  await choose(panel, situation);
  await expect(panel.button(situation)).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => panel.question.textContent())
    .toMatch(new RegExp(fitting.join('|').replaceAll('?', '\\?')));
  await expect(panel.page.getByText('past bij een ander moment')).toBeHidden();
});

test('a card comes back before the set is through, or twice in a row', async ({ open }) => {
  const panel = await open({ time: '2026-11-03T09:30:00' });
  const seen = [await panel.question.innerText()];
  for (let draw = 1; draw < 6; draw++) {
    await panel.button('Andere kaart').click();
    await expect(panel.question).not.toHaveText(seen.at(-1) ?? '');
    seen.push(await panel.question.innerText());
  }
  expect([...new Set(seen.slice(0, 3))].sort()).toEqual([...between].sort());
  expect([...new Set(seen.slice(3))].sort()).toEqual([...between].sort());
});

test('the draw begins anew when the panel was closed halfway', async ({ open }) => {
  const panel = await open({ time: '2026-11-03T09:30:00' });
  const first = await panel.question.innerText();
  await panel.button('Andere kaart').click();
  await expect(panel.question).not.toHaveText(first);
  const second = await panel.question.innerText();
  const again = await panel.another();
  await panel.page.close();
  await expect(again.question).toHaveText(second);
  await again.button('Andere kaart').click();
  await expect(again.question).toHaveText(between.find((text) => text !== first && text !== second) ?? '');
});

test('a card takes more minutes than there are', async ({ open }) => {
  const panel = await open();
  await choose(panel, 'even tussendoor');
  await panel.button('1 minuut').click();
  await expect(panel.button('1 minuut')).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.question).toHaveText('Wat viel je vandaag op?');
  await panel.button('2 minuten').click();
  await expect(panel.button('1 minuut')).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.question).toHaveText('Waar werd je rustig van?');
  await panel.button('2 minuten').click();
  await expect(panel.button('2 minuten')).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.question).not.toHaveText('Waar werd je rustig van?');
});

test('a card that does not fit is given as if it did', async ({ open }) => {
  const panel = await open();
  await choose(panel, 'met het team');
  await expect(panel.page.getByText('Voor dit moment is er nog geen kaart.')).toBeVisible();
  await choose(panel, 'net na een gesprek');
  await expect(panel.page.getByText('Voor dit moment is er nog geen kaart.')).toBeHidden();
  await panel.button('1 minuut').click();
  await expect(panel.page.getByText('Deze duurt iets langer.')).toBeVisible();
});

test('what is said about a draw stays above a card that was chosen by hand', async ({ open }) => {
  const panel = await open();
  await choose(panel, 'met het team');
  await expect(panel.page.getByText('Voor dit moment is er nog geen kaart.')).toBeVisible();
  // Chance may have drawn the very card that is chosen next: then another.
  const chosen = 'Wat zei de ander dat je nog hoort?';
  if ((await panel.question.textContent()) === chosen) await panel.button('Andere kaart').click();
  await expect(panel.question).not.toHaveText(chosen);
  await panel.goTo('Kaartensets');
  await panel.link('Rustig aan').click();
  await panel.link('Napraten').click();
  await expect(panel.question).toHaveText(chosen);
  await expect(panel.page.getByText('Voor dit moment is er nog geen kaart.')).toBeHidden();
});

test('why, think on and source cannot be unfolded', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/wachten' });
  for (const [summary, text] of [
    ['Waarom', 'Wie weet wat hij hoopt, hoort het eerder.'],
    ['Denk verder', 'Wat zou de ander hopen?'],
    ['Bron', 'Eigen ontwerp, na een oefening.'],
  ] as const) {
    await expect(panel.page.getByText(text)).toBeHidden();
    await panel.page.getByText(summary, { exact: true }).click();
    await expect(panel.page.getByText(text)).toBeVisible();
  }
  await expect(panel.page.getByText('Wacht na je eerste vraag drie tellen.')).toBeVisible();
  await expect(panel.page.getByText('Dringt de tijd, zeg dat dan.')).toBeVisible();
});

test('another card opens with the deepening of the one before unfolded', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/wachten' });
  await panel.page.getByText('Waarom', { exact: true }).click();
  await panel.visit('#/card/rustig.nl/begin');
  await panel.visit('#/card/rustig.nl/wachten');
  await expect(panel.question).toHaveText('Waar kijk je naar uit in dit gesprek?');
  await expect(panel.page.getByText('Wie weet wat hij hoopt')).toBeHidden();
});
