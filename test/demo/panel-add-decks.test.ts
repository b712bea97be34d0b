import { chooseFile, dropFile, dropText } from './panel/give-file';
import { expect, test } from './panel/panel-test';
import { compiled, rustig } from './panel/stand-in-decks';

test('a set that was added gives no cards, or not after a reload', async ({ open }) => {
  const panel = await open();
  await chooseFile(panel, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('In de buurt is toegevoegd: 2 kaarten.')).toBeVisible();
  await expect(panel.page.getByRole('listitem')).toHaveCount(2);
  await panel.page.reload();
  await panel.goTo('Kaart');
  await panel.button('met het team').click();
  await expect(panel.question).toHaveText(/op de hoek|op het pleintje/);
});

test('"Naar de kaarten" leads elsewhere', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await panel.link('Naar de kaarten').click();
  await expect(panel.question).toHaveText('Wie staat er op de hoek?');
});

test('a file that is dropped is not taken up, or replaces the panel', async ({ open }) => {
  const panel = await open();
  await expect(panel.question).toBeVisible();
  await dropFile(panel.page, 'buurt-1.0.0.md', 'over');
  await expect(panel.page.getByText('Laat los om de kaarten toe te voegen')).toBeVisible();
  await dropFile(panel.page, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('In de buurt is toegevoegd: 2 kaarten.')).toBeVisible();
  await expect(panel.page.getByText('Laat los om de kaarten toe te voegen')).toBeHidden();
});

test('a text that is dropped is taken for a set', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await expect(panel.page.getByRole('listitem')).toHaveCount(1);
  await dropText(panel.page, '---\ndeck: gesleept\ntitle: Gesleept\n---\n\n## Een {#een}\n\nVraag?\n');
  await expect(panel.page.getByRole('listitem')).toHaveCount(1);
  await expect(panel.page.getByRole('heading', { level: 1 })).toHaveText('Kaartensets');
  expect(await panel.page.locator('.notice').count()).toBe(0);
});

test('a newer version costs a note, or rewrites the question it answered', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await panel.link('Naar de kaarten').click();
  await panel.write('De buurvrouw');
  await panel.goTo('Kaartensets');
  await chooseFile(panel, 'buurt-1.1.0.md');
  await expect(
    panel.page.getByText('In de buurt is bijgewerkt van versie 1.0.0 naar 1.1.0. Je notities blijven.'),
  ).toBeVisible();
  await panel.link('Naar de kaarten').click();
  await expect(panel.question).toHaveText('Wie staat er vandaag op de hoek?');
  await expect(panel.field).toHaveValue('De buurvrouw');
  await panel.goTo('Teruglezen');
  await expect(panel.notes.getByRole('heading')).toHaveText('Wie staat er op de hoek?');
});

test('a set that is updated under an open card costs what is being written', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await panel.link('Naar de kaarten').click();
  await panel.write('De buur');
  const other = await panel.another();
  await other.goTo('Kaartensets');
  await chooseFile(other, 'buurt-1.1.0.md');
  await expect(panel.question).toHaveText('Wie staat er vandaag op de hoek?');
  await panel.write('vrouw');
  await expect(panel.field).toHaveValue('De buurvrouw');
});

test.for([
  ['buurt-1.0.0.md', 'Je hebt In de buurt al, ook versie 1.0.0.'],
  ['buurt-changed.md', 'Je hebt al een In de buurt met versie 1.0.0, maar met andere kaarten.'],
] as const)('%s replaces what is here', async ([file, said], { open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await panel.button('Sluiten').click();
  await chooseFile(panel, file);
  await expect(panel.page.getByText(said)).toBeVisible();
  await expect(panel.page.getByText('Er is niets veranderd.')).toBeVisible();
  await panel.visit('#/card/buurt.nl/op-de-hoek');
  await expect(panel.question).toHaveText('Wie staat er op de hoek?');
});

test('an older version replaces a newer one', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.1.0.md');
  await panel.button('Sluiten').click();
  await chooseFile(panel, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('Je hebt een nieuwere In de buurt: versie 1.1.0.')).toBeVisible();
  await expect(panel.page.getByText('versie 1.1.0 · uit buurt-1.1.0.md')).toBeVisible();
});

test('a set of one’s own takes the place of a built-in one without asking', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'rustig-other-origin.md');
  await expect(panel.page.getByText('Wil je die vervangen door dit bestand?')).toBeVisible();
  await panel.button('Houden wat ik heb').click();
  await expect(panel.page.getByText('7 kaarten · versie 1.0.0 · hoort bij Stilstaan')).toBeVisible();
  await chooseFile(panel, 'rustig-other-origin.md');
  await panel.button('Vervangen').click();
  await expect(panel.page.getByText('2 kaarten · versie 9.0.0 · uit rustig-other-origin.md')).toBeVisible();
  await panel.button('Rustig aan verwijderen').click();
  await expect(panel.page.getByText('7 kaarten · versie 1.0.0 · hoort bij Stilstaan')).toBeVisible();
});

test('removing a set costs a note, or cannot be undone', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await panel.link('Naar de kaarten').click();
  await panel.write('De buurvrouw');
  await panel.goTo('Kaartensets');
  await panel.button('In de buurt verwijderen').click();
  await expect(panel.page.getByText('In de buurt is verwijderd. Je notities blijven.')).toBeVisible();
  await expect(panel.page.getByRole('listitem')).toHaveCount(1);
  await panel.goTo('Teruglezen');
  await expect(panel.notes).toContainText('De buurvrouw');
  await expect(panel.link('Naar deze kaart')).toBeHidden();
  await panel.goTo('Kaartensets');
  await panel.button('Ongedaan maken').click();
  await expect(panel.page.getByText('2 kaarten · versie 1.0.0 · uit buurt-1.0.0.md')).toBeVisible();
});

test('the open card’s set is removed elsewhere: the panel stays empty, or the text is lost', async ({
  open,
}) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await panel.link('Naar de kaarten').click();
  await panel.field.pressSequentially('Halverwege');
  const other = await panel.another();
  await other.goTo('Kaartensets');
  await other.button('In de buurt verwijderen').click();
  await expect(panel.question).not.toHaveText('Wie staat er op de hoek?');
  await expect(panel.page.getByText('Deze kaart staat niet in je kaartensets.')).toBeVisible();
  await panel.goTo('Teruglezen');
  await expect(panel.notes).toContainText('Halverwege');
});

test('an update of what comes with Stilstaan costs a note', async ({ open }) => {
  const panel = await open({ at: '#/card/rustig.nl/tussendoor', decks: [rustig] });
  await panel.write('Van voor de update');
  const newer = compiled('rustig.md', (text) =>
    text.replace('version: 1.0.0', 'version: 1.1.0').replace('Wat viel je vandaag op?', 'Wat viel je nu op?'),
  );
  await panel.page.context().route('**/decks/nl/rustig.json', (route) => route.fulfill({ json: newer }));
  await panel.page.reload();
  await expect(panel.question).toHaveText('Wat viel je nu op?');
  await expect(panel.field).toHaveValue('Van voor de update');
});
