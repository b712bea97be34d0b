import { expect, test } from './panel/panel-test';

const at = '#/card/rustig.nl/tussendoor';

/** At once, however slow the machine: neither window hears of the other before it has written. */
function beDeaf(): void {
  BroadcastChannel.prototype.postMessage = () => undefined;
}

test('a window that looks on shows an old text', async ({ open }) => {
  const here = await open({ at });
  const there = await here.another();
  await here.write('Van hier');
  await expect(there.field).toHaveValue('Van hier');
  await expect(there.saved).toBeVisible();
  await there.write(', en daar');
  await expect(here.field).toHaveValue('Van hier, en daar');
  await here.field.fill('');
  await expect(there.field).toHaveValue('');
  await expect(there.saved).toBeHidden();
});

test('two edits of one note at once: one text is lost, or nobody is told', async ({ open }) => {
  const here = await open({ at, before: beDeaf });
  await here.write('samen');
  const there = await here.another();
  await expect(there.field).toHaveValue('samen');
  await Promise.all([here.field.fill('samen, hier verder'), there.field.fill('samen, daar verder')]);
  await Promise.all([expect(here.saved).toBeVisible(), expect(there.saved).toBeVisible()]);
  await expect(here.field).toHaveValue('samen, hier verder');
  await expect(there.field).toHaveValue('samen, daar verder');
  const told = 'In een ander venster is ook aan deze notitie geschreven. Beide teksten zijn bewaard.';
  const tellings = [here, there].map(({ page }) => page.getByText(told).count());
  expect((await Promise.all(tellings)).reduce((sum, count) => sum + count)).toBe(1);
  await here.goTo('Teruglezen');
  await expect(here.notes).toHaveCount(2);
  const texts = await here.page.locator('.note-text').allTextContents();
  expect(texts.sort()).toEqual(['samen, daar verder', 'samen, hier verder']);
});

test('"Teruglezen" misses what another window writes, edits or deletes', async ({ open }) => {
  const list = await open({ at: '#/notes' });
  const writer = await list.another();
  await writer.visit(at);
  await writer.write('Nieuw');
  await expect(list.page.locator('.note-text')).toHaveText(['Nieuw']);
  await writer.write('er');
  await expect(list.page.locator('.note-text')).toHaveText(['Nieuwer']);
  await writer.field.fill('');
  await expect(list.notes).toHaveCount(0);
});

test('a note that is deleted or brought back elsewhere still stands, or stays away', async ({ open }) => {
  const here = await open({ at });
  await here.write('Eerst');
  const there = await here.another();
  await there.goTo('Teruglezen');
  await there.button('Verwijderen').click();
  await expect(here.field).toHaveValue('');
  await there.button('Ongedaan maken').click();
  await expect(here.field).toHaveValue('Eerst');
});

test('a note that is deleted elsewhere takes along what is written on', async ({ open }) => {
  const here = await open({ at, before: beDeaf });
  await here.write('Eerst');
  const there = await here.another();
  await there.goTo('Teruglezen');
  await there.button('Verwijderen').click();
  await expect(there.button('Ongedaan maken')).toBeVisible();
  await here.field.fill('Eerst, en verder');
  await here.field.blur();
  await expect(here.page.getByText('Beide teksten zijn bewaard.')).toBeVisible();
  await there.page.reload();
  await expect(there.page.locator('.note-text')).toHaveText(['Eerst, en verder']);
});

test('two windows that begin on one card at once lose a text', async ({ open }) => {
  const here = await open({ at, before: beDeaf });
  const there = await here.another();
  await Promise.all([here.field.fill('hier begonnen'), there.field.fill('daar begonnen')]);
  await Promise.all([expect(here.saved).toBeVisible(), expect(there.saved).toBeVisible()]);
  await here.goTo('Teruglezen');
  const texts = here.page.locator('.note-text');
  await expect(texts).toHaveCount(2);
  expect((await texts.allTextContents()).sort()).toEqual(['daar begonnen', 'hier begonnen']);
});
