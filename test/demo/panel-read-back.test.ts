import type { PanelPage } from './panel/panel-page';
import { expect, test } from './panel/panel-test';

/** Three notes, an hour apart, of which "derde" is the newest. */
async function withThreeNotes(panel: PanelPage): Promise<void> {
  const notes = [
    ['wachten', 'eerste'],
    ['tussendoor', 'tweede'],
    ['avond', 'derde'],
  ] as const;
  for (const [index, [card, text]] of notes.entries()) {
    await panel.page.clock.setFixedTime(`2026-11-03T1${index}:00:00`);
    await panel.visit(`#/card/rustig.nl/${card}`);
    await panel.write(text);
  }
  await panel.goTo('Teruglezen');
  await expect(panel.notes).toHaveCount(3);
}

const texts = (panel: PanelPage) => panel.page.locator('.note-text');
const opened = { at: '#/card/rustig.nl/wachten', time: '2026-11-03T09:00:00' };

test('who wrote nothing yet is not told where to begin', async ({ open }) => {
  const panel = await open({ at: '#/notes' });
  await expect(panel.page.getByText('Je eerste notitie begint bij een kaart.')).toBeVisible();
  await panel.link('Naar een kaart').click();
  await expect(panel.question).toBeVisible();
});

test('notes stand in another order than newest first, or without their question', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await expect(texts(panel)).toHaveText(['derde', 'tweede', 'eerste']);
  await expect(panel.notes.getByRole('heading')).toHaveText([
    'Wat laat je vanavond op je werk?',
    'Wat viel je vandaag op?',
    'Waar kijk je naar uit in dit gesprek?',
  ]);
  await expect(panel.notes.nth(0).getByRole('time')).toHaveText('dinsdag 3 november 2026 om 12:00');
});

test('an edit is not kept, or moves the note', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(1).getByRole('button', { name: 'Bewerken' }).click();
  await expect(panel.field).toBeFocused();
  await panel.write(', aangevuld');
  await panel.button('Klaar').click();
  await expect(texts(panel)).toHaveText(['derde', 'tweede, aangevuld', 'eerste']);
  await panel.page.reload();
  await expect(texts(panel)).toHaveText(['derde', 'tweede, aangevuld', 'eerste']);
});

test('"Klaar" right after the last key shows the text of before', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(0).getByRole('button', { name: 'Bewerken' }).click();
  await panel.field.pressSequentially('!');
  await panel.button('Klaar').click();
  await expect(texts(panel)).toHaveText(['derde!', 'tweede', 'eerste']);
});

test('a deleted note cannot be brought back, or comes back elsewhere', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(1).getByRole('button', { name: 'Verwijderen' }).click();
  await expect(texts(panel)).toHaveText(['derde', 'eerste']);
  await expect(panel.button('Ongedaan maken')).toBeFocused();
  await panel.page.keyboard.press('Enter');
  await expect(texts(panel)).toHaveText(['derde', 'tweede', 'eerste']);
});

test('a deleted note is back after a reload', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(1).getByRole('button', { name: 'Verwijderen' }).click();
  await expect(texts(panel)).toHaveText(['derde', 'eerste']);
  await panel.page.reload();
  await expect(texts(panel)).toHaveText(['derde', 'eerste']);
});

test('emptying a note while editing takes the field away under the fingers', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(1).getByRole('button', { name: 'Bewerken' }).click();
  await expect(panel.field).toHaveValue('tweede');
  await panel.field.fill('');
  await panel.another();
  await expect(panel.field).toBeVisible();
  await panel.write('opnieuw begonnen');
  await panel.button('Klaar').click();
  await expect(texts(panel)).toHaveText(['derde', 'opnieuw begonnen', 'eerste']);
});

test('a note that was emptied while editing cannot be brought back', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(1).getByRole('button', { name: 'Bewerken' }).click();
  await expect(panel.field).toHaveValue('tweede');
  await panel.field.fill('');
  await panel.button('Klaar').click();
  await expect(texts(panel)).toHaveText(['derde', 'eerste']);
  await panel.button('Ongedaan maken').click();
  await expect(texts(panel)).toHaveText(['derde', 'tweede', 'eerste']);
});

test('the way back to the card of a note leads to another card', async ({ open }) => {
  const panel = await open(opened);
  await withThreeNotes(panel);
  await panel.notes.nth(2).getByRole('link', { name: 'Naar deze kaart' }).click();
  await expect(panel.question).toHaveText('Waar kijk je naar uit in dit gesprek?');
  await expect(panel.field).toHaveValue('eerste');
});

test('the twenty-first note cannot be reached', async ({ open }) => {
  const panel = await open(opened);
  for (let day = 1; day <= 21; day++) {
    await panel.page.clock.setFixedTime(`2026-11-${String(day).padStart(2, '0')}T10:00:00`);
    await panel.visit(day % 2 ? '#/card/rustig.nl/wachten' : '#/card/rustig.nl/begin');
    await expect(panel.field).toHaveValue('');
    await panel.field.fill(`dag ${day}`);
    await panel.field.blur();
    await expect(panel.saved).toBeVisible();
  }
  await panel.goTo('Teruglezen');
  await expect(texts(panel)).toHaveCount(20);
  await panel.button('Meer notities').click();
  await expect(texts(panel)).toHaveCount(21);
  await expect(texts(panel).last()).toHaveText('dag 1');
  await expect(panel.button('Meer notities')).toBeHidden();
});
