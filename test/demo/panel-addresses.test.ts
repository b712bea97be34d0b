import { expect, test } from './panel/panel-test';

test('an address leads to another screen after a reload', async ({ open }) => {
  const panel = await open();
  for (const [hash, heading] of [
    ['#/card/rustig.nl/avond', 'Wat laat je vanavond op je werk?'],
    ['#/notes', 'Teruglezen'],
    ['#/decks', 'Kaartensets'],
    ['#/decks/rustig.nl', 'Rustig aan'],
    ['#/settings', 'Instellingen'],
  ] as const) {
    await panel.visit(hash);
    await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await panel.page.reload();
    await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(new URL(panel.page.url()).hash).toBe(hash);
  }
});

test('back and forward lead elsewhere than where one was', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/wachten' });
  await panel.button('einde van de dag').click();
  await expect(panel.question).toHaveText('Wat laat je vanavond op je werk?');
  await panel.goTo('Teruglezen');
  await expect(panel.page).toHaveTitle('Teruglezen · Stilstaan');
  await panel.page.goBack();
  await expect(panel.question).toHaveText('Wat laat je vanavond op je werk?');
  await panel.page.goBack();
  await expect(panel.question).toHaveText('Waar kijk je naar uit in dit gesprek?');
  await panel.page.goForward();
  await expect(panel.question).toHaveText('Wat laat je vanavond op je werk?');
});

test('"Kaart" leads to another card than the one that was open', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/wachten' });
  await panel.goTo('Instellingen');
  await panel.goTo('Kaart');
  await expect(panel.question).toHaveText('Waar kijk je naar uit in dit gesprek?');
});

test('a card that is gone leaves an empty screen, and the word of it stays', async ({ open }) => {
  const panel = await open({ at: '#/card/weg.nl/weg' });
  await expect(panel.page.getByText('Deze kaart staat niet in je kaartensets.')).toBeVisible();
  await expect(panel.question).toBeVisible();
  await panel.visit('#/card/rustig.nl/napraten');
  await expect(panel.question).toHaveText('Wat zei de ander dat je nog hoort?');
  await expect(panel.page.getByText('Deze kaart staat niet in je kaartensets.')).toBeHidden();
});

test.for([
  '#/%E0%A4%A',
  '#/card/%00/x',
  '#/card/__proto__/constructor',
  '#nonsense',
  '#/decks/../x',
  '#/card//',
])('the address %s breaks the panel', async (at, { open }) => {
  const panel = await open({ at });
  await expect(panel.page.getByRole('navigation')).toBeVisible();
  await panel.goTo('Kaart');
  await expect(panel.question).toBeVisible();
});

test('a set that is gone leaves an empty screen', async ({ open }) => {
  const panel = await open({ at: '#/decks/weg.nl' });
  await expect(panel.page.getByText('Deze kaartenset kon niet worden gelezen.')).toBeVisible();
  await panel.link('Alle kaartensets').click();
  await expect(panel.link('Rustig aan')).toBeVisible();
});
