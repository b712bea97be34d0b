import { expect, test } from './panel/panel-test';

const at = '#/card/rustig.nl/tussendoor';

test('what was written is gone when the panel is closed and opened again', async ({ open }) => {
  const panel = await open({ at });
  await panel.write('Ik liet een stilte vallen.');
  const again = await panel.another();
  await panel.page.close();
  await expect(again.field).toHaveValue('Ik liet een stilte vallen.');
  await expect(again.saved).toBeVisible();
});

test('"Bewaard" stands there while something is not kept yet', async ({ open }) => {
  const panel = await open({ at });
  await expect(panel.saved).toBeHidden();
  await panel.write('a');
  // Within one turn of the page: no save can have ended between the key and the look.
  const seen = await panel.field.evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field');
    field.value = 'ab';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return new Promise<string>((resolve) => {
      requestAnimationFrame(() => {
        resolve(document.querySelector('.note [role=status]')?.textContent ?? 'no status');
      });
    });
  });
  expect(seen).toBe('');
  await expect(panel.saved).toBeVisible();
});

test('every card shows the note of the one before', async ({ open }) => {
  const panel = await open({ at });
  await panel.write('Bij tussendoor');
  await panel.visit('#/card/rustig.nl/pauze');
  await expect(panel.question).toHaveText('Waar werd je rustig van?');
  await expect(panel.field).toHaveValue('');
  await expect(panel.saved).toBeHidden();
  await panel.write('Bij pauze');
  await panel.visit(at);
  await expect(panel.field).toHaveValue('Bij tussendoor');
});

test('a draw right after the last key loses the note', async ({ open }) => {
  const panel = await open({ at });
  await panel.field.pressSequentially('Snel door');
  await panel.button('Andere kaart').click();
  await panel.goTo('Teruglezen');
  await expect(panel.notes).toContainText('Snel door');
});

test('a card opened on another day goes on with yesterday’s note', async ({ open }) => {
  const panel = await open({ at, time: '2026-11-03T22:00:00' });
  await panel.write('Dinsdag');
  await panel.page.clock.setFixedTime('2026-11-04T08:00:00');
  await panel.page.reload();
  await expect(panel.field).toHaveValue('');
  await panel.write('Woensdag');
  await panel.goTo('Teruglezen');
  await expect(panel.page.locator('.note-text')).toHaveText(['Woensdag', 'Dinsdag']);
});

test('emptying the field deletes for good', async ({ open }) => {
  const panel = await open({ at });
  await panel.write('Toch bewaren');
  await panel.field.fill('');
  await expect(panel.page.getByText('Notitie verwijderd.')).toBeVisible();
  await panel.button('Ongedaan maken').click();
  await expect(panel.field).toHaveValue('Toch bewaren');
  await expect(panel.field).toBeFocused();
  await panel.page.reload();
  await expect(panel.field).toHaveValue('Toch bewaren');
});

test('undo after a held backspace brings back the last letters only', async ({ open }) => {
  const panel = await open({ at });
  await panel.write('Alles wat ik schreef');
  await panel.field.press('ControlOrMeta+End');
  for (const character of 'schreef') {
    await panel.field.press('Backspace', { delay: character === 'f' ? 0 : 60 });
  }
  await expect(panel.saved).toBeVisible();
  await expect(panel.field).toHaveValue('Alles wat ik ');
  await panel.field.press('ControlOrMeta+Shift+Home');
  await panel.field.press('Backspace');
  await expect(panel.page.getByText('Notitie verwijderd.')).toBeVisible();
  await panel.button('Ongedaan maken').click();
  await expect(panel.field).toHaveValue('Alles wat ik schreef');
});

test('line breaks, long words and signs of markup come back changed', async ({ open }) => {
  const text = `Eén\n\n<b>twee</b> & "drie" ${'lang'.repeat(80)}\n# 👍🏽 ‮omgekeerd`;
  const panel = await open({ at });
  await panel.field.fill(text);
  await expect(panel.saved).toBeVisible();
  await panel.page.reload();
  await expect(panel.field).toHaveValue(text);
  await panel.goTo('Teruglezen');
  expect(await panel.page.locator('.note-text').textContent()).toBe(text);
  expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
