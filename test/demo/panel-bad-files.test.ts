import { chooseFile, type Given } from './panel/give-file';
import { expect, test } from './panel/panel-test';
import { rustig } from './panel/stand-in-decks';

test('a mistake in one card costs the whole file, or is added unasked', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, 'one-bad-card.md');
  const { page } = panel;
  await expect(page.getByText('In one-bad-card.md klopt iets niet. Er is niets toegevoegd.')).toBeVisible();
  await expect(page.getByText('fout · regel 23, teken 1')).toBeVisible();
  await expect(page.getByText('Er is al een kaart met het kenmerk "heel".')).toBeVisible();
  await expect(page.getByText('Geef deze kaart een eigen kenmerk.')).toBeVisible();
  await expect(page.locator('.deck-item')).toHaveCount(1);
  await panel.button('Niet toevoegen').click();
  await expect(page.locator('.deck-item')).toHaveCount(1);
  await chooseFile(panel, 'one-bad-card.md');
  await panel.button('Toch toevoegen: 2 kaarten').click();
  await expect(page.getByText('Bijna goed is toegevoegd: 2 kaarten.')).toBeVisible();
  await expect(page.locator('.deck-item')).toHaveCount(2);
});

test('the same file cannot be chosen again after it was mended', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, { name: 'set.md', text: 'Geen kaarten' });
  await expect(panel.page.getByText('set.md is geen kaartenset')).toBeVisible();
  await chooseFile(panel, { name: 'set.md', text: '---\ntitle: Gemaakt\n---\n\n## Een {#een}\n\nVraag?\n' });
  await expect(panel.page.getByText('Gemaakt is toegevoegd: 1 kaart.')).toBeVisible();
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.for<[string, Given, string]>([
  ['a picture', { name: 'foto.md', text: png }, 'foto.md is geen kaartenset die Stilstaan kan lezen.'],
  ['an empty file', { name: 'leeg.md', text: '' }, 'leeg.md is geen kaartenset die Stilstaan kan lezen.'],
  [
    'a Word file',
    { name: 'set.docx', text: Buffer.from('PK\u0003\u0004\u0014\0\0\0', 'latin1') },
    'set.docx is geen',
  ],
  ['broken JSON', { name: 'set.json', text: '{"title": ' }, 'set.json is geen kaartenset'],
  ['other JSON', { name: 'set.json', text: '[{"__proto__": {"cards": []}}]' }, 'set.json is geen kaartenset'],
])('%s costs what is here, or is not explained', async ([, given, said], { open }) => {
  const panel = await open({ at: '#/decks' });
  await chooseFile(panel, given);
  await expect(panel.page.getByText(said)).toContainText('Er is niets toegevoegd.');
  await expect(panel.page.locator('.deck-item')).toHaveCount(1);
  await panel.button('Sluiten').click();
  await expect(panel.page.getByText(said)).toBeHidden();
});

test('what a file says reaches the page as markup, or runs', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const text = [
    `---\ndeck: kwaad\ntitle: ${JSON.stringify(evil)}\nsummary: ${JSON.stringify(evil)}\nauthors: [${JSON.stringify(evil)}]`,
    `---\n\n${evil}\n\n## ${evil} {#een}\n\n${evil}\n\n[tik](javascript:document.title=3)\n\n### Bron\n\n${evil}\n`,
  ].join('\n');
  await chooseFile(panel, { name: `${evil}.md`, text });
  await panel.link('Naar de kaarten').click();
  await expect(panel.question).toContainText('<img src=x');
  await panel.write(evil);
  await panel.goTo('Teruglezen');
  await expect(panel.page.locator('.note-text')).toHaveText(evil);
  await panel.goTo('Kaartensets');
  expect(await panel.page.locator('main img, main script, a[href^=javascript]').count()).toBe(0);
  await expect(panel.page).toHaveTitle('Kaartensets · Stilstaan');
});

test('a file that is too large is read all the same, or costs what is here', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  // Only its size is looked at: a real one would be carried into the browser byte by byte.
  await panel.page.evaluate(() => {
    Object.defineProperty(File.prototype, 'size', { get: () => 17 * 1024 * 1024 });
    File.prototype.arrayBuffer = () => Promise.reject(new Error('it was read'));
  });
  await chooseFile(panel, 'buurt-1.0.0.md');
  await expect(panel.page.getByText('buurt-1.0.0.md is te groot.')).toContainText('Er is niets toegevoegd.');
  await expect(panel.page.locator('.deck-item')).toHaveCount(1);
});

test('ten thousand cards make the panel stop', async ({ open }) => {
  const panel = await open({ at: '#/decks' });
  const [card] = rustig.cards;
  const cards = Array.from({ length: 10_000 }, (_, index) => {
    const children = [{ type: 'text', value: `Vraag ${index + 1}?` }];
    return {
      ...card,
      id: `kaart-${index + 1}`,
      moments: ['team'],
      question: [{ type: 'paragraph', children }],
    };
  });
  const deck = { ...rustig, id: 'veel', title: 'Heel veel', cards };
  await chooseFile(panel, { name: 'veel.json', text: JSON.stringify(deck) });
  await expect(panel.page.getByText('Heel veel is toegevoegd: 10000 kaarten.')).toBeVisible();
  await panel.goTo('Kaart');
  await panel.button('met het team').click();
  await expect(panel.question).toHaveText(/^Vraag \d+\?$/);
  const longest = await panel.page.evaluate(async () => {
    const another = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Andere kaart',
    );
    const start = performance.now();
    another?.click();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - start;
  });
  // Far above what it takes (some 50 ms), far below what anything quadratic would.
  expect(longest).toBeLessThan(1_000);
  await panel.page.reload();
  await expect(panel.question).toHaveText(/^Vraag \d+\?$/);
  await panel.visit('#/decks/veel.nl');
  await expect(panel.page.locator('.card-list li')).toHaveCount(100);
  await panel.button('Meer kaarten').click();
  await expect(panel.page.locator('.card-list li')).toHaveCount(200);
});
