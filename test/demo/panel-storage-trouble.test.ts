import { chooseFile } from './panel/give-file';
import { expect, test } from './panel/panel-test';
import { fillTheDisk, refuseDatabases } from './panel/storage-trouble';

const at = '#/card/rustig.nl/tussendoor';

function refuseLocalStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
}

test('where the browser gives no database, nobody is told, or nobody can write', async ({ open }) => {
  const panel = await open({ at, before: refuseDatabases });
  await expect(panel.page.getByRole('alert')).toContainText('sluit je dit venster, dan is je tekst weg');
  await panel.field.fill('Voor even');
  await expect(panel.page.getByText('Onthouden tot je dit venster sluit')).toBeVisible();
  await expect(panel.saved).toBeHidden();
  await panel.goTo('Teruglezen');
  await expect(panel.notes).toContainText('Voor even');
  await panel.goTo('Kaartensets');
  await chooseFile(panel, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('De set blijft tot je dit venster sluit.')).toBeVisible();
});

test('a full disk costs what was typed, or is called kept', async ({ open }) => {
  const panel = await open({ at, before: fillTheDisk });
  await panel.field.fill('Net te veel');
  const alert = panel.page.getByRole('alert');
  await expect(alert).toContainText('Nog niet bewaard: de schijf is vol. Je tekst staat er nog.');
  await expect(panel.saved).toBeHidden();
  await expect(panel.field).toHaveValue('Net te veel');
  const refused = panel.page.locator('html[data-refused]');
  const before = Number(await refused.getAttribute('data-refused'));
  await panel.button('Opnieuw proberen').click();
  await expect.poll(async () => Number(await refused.getAttribute('data-refused'))).toBeGreaterThan(before);
  await expect(alert).toBeVisible();
  await panel.page.evaluate(() => dispatchEvent(new Event('make-room')));
  await panel.button('Opnieuw proberen').click();
  await expect(panel.saved).toBeVisible();
  await expect(alert).toBeHidden();
  const again = await panel.another();
  await expect(again.field).toHaveValue('Net te veel');
});

test('a set that does not fit costs the one that is here', async ({ open }) => {
  const panel = await open({ at: '#/decks', before: fillTheDisk });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('De set kon niet worden bewaard. Er is niets veranderd.')).toBeVisible();
  await expect(panel.page.locator('.deck-item')).toHaveCount(1);
});

test('without localStorage nothing is drawn, or a choice is called kept', async ({ open }) => {
  const panel = await open({ at, before: refuseLocalStorage });
  await panel.write('Gewoon bewaard');
  await panel.goTo('Instellingen');
  await panel.page.getByLabel('Taal').selectOption('English');
  await expect(panel.page.getByText('This choice holds until you close this window')).toBeVisible();
  await panel.page.getByRole('link', { name: 'Card', exact: true }).click();
  await panel.button('Another card').click();
  await expect(panel.question).toBeVisible();
});

test('what a newer version remembered breaks the panel', async ({ open }) => {
  const panel = await open({
    before: () => {
      if (location.protocol === 'about:') return;
      localStorage.setItem('stilstaan.place', '{"situation": "somewhere", "drawn": 3}');
      localStorage.setItem('stilstaan.settings', 'not JSON');
    },
  });
  await expect(panel.question).toBeVisible();
});

test('decks that cannot be read take the notes with them, or cannot be asked for again', async ({ open }) => {
  const panel = await open({ at, expected: /404|Failed to load resource/, decks: [] });
  await expect(panel.page.getByText('De kaarten konden niet worden gelezen.')).toBeVisible();
  await panel.goTo('Teruglezen');
  await expect(panel.page.getByText('Hier lees je terug wat je schreef.')).toBeVisible();
  await panel.goTo('Kaart');
  await panel.page.context().unroute('**/decks/**');
  await panel.button('Opnieuw proberen').click();
  await expect(panel.question).toBeVisible();
});

test('a panel that breaks at its start stays white', async ({ open }) => {
  const panel = await open({
    expected: /stilstaan panel|broken on purpose/,
    before: () => {
      BroadcastChannel.prototype.addEventListener = () => {
        throw new Error('broken on purpose');
      };
    },
  });
  const alert = panel.page.getByRole('alert');
  await expect(alert).toContainText('staat nog op dit apparaat.');
  await expect(alert).toContainText('is still on this device.');
  await expect(panel.button('Opnieuw laden · Load again')).toBeVisible();
});

test('a bug while the panel is drawn leaves it white', async ({ open }) => {
  const panel = await open({
    at,
    expected: /stilstaan panel|broken on purpose/,
    before: () => {
      Intl.DateTimeFormat.prototype.format = () => {
        throw new Error('broken on purpose');
      };
      Object.defineProperty(Intl, 'DateTimeFormat', {
        value: function broken() {
          throw new Error('broken on purpose');
        },
      });
    },
  });
  await panel.write('Veilig');
  await panel.goTo('Teruglezen');
  await expect(panel.page.getByRole('alert')).toContainText('staat nog op dit apparaat.');
});
