import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { plainText, readDeck, readDeckIndex, type Deck } from '#core/deck';
import { cardPages, cardsDrawn, expect, test } from './partner/partner-test';

/** A deck that was preloaded for a script that does not run is worth a warning. */
const readOnly = { javaScriptEnabled: false, expected: /preload/ };

test.for(cardPages)('without JavaScript %s has nothing to read', async (path, { open }) => {
  const { page } = await open(path, readOnly);
  for (const widget of await page.locator('stilstaan-card').all()) {
    await expect(widget.getByRole('heading')).toBeVisible();
  }
});

test('what a page wrote under a card is not that card', async ({ open }) => {
  for (const path of cardPages) {
    const { page } = await open(path, readOnly);
    for (const widget of await page.locator('stilstaan-card').all()) {
      const id = (await widget.getAttribute('data-card')) ?? (await widget.getAttribute('card'));
      const deck = await builtDeck(await widget.getAttribute('deck'));
      const card = deck.cards.find((candidate) => candidate.id === id);
      expect(await widget.getByRole('heading').innerText()).toBe(card && plainText(card.question));
    }
  }
});

test('the text under a card is older than the card', async ({ open }) => {
  const read: string[] = [];
  for (const path of cardPages) {
    const { page } = await open(path);
    await cardsDrawn(page);
    for (const widget of await page.locator('stilstaan-card[card]:has(> article)').all()) {
      const { under, drawn } = await widget.evaluate((element) => {
        const words = (root: ParentNode | null) =>
          (root?.querySelector('article')?.textContent ?? '').replace(/\s+/g, '');
        return { under: words(element), drawn: words(element.shadowRoot) };
      });
      expect(under, path).toBe(drawn);
      read.push(under);
    }
  }
  expect(read.length).toBeGreaterThan(7);
});

async function builtDeck(name: string | null): Promise<Deck> {
  const { deck } = readDeck(JSON.parse(await readFile(`dist/widgets/decks/nl/${name ?? ''}.json`, 'utf8')));
  if (!deck) throw new Error(`${name ?? 'no name'} is no deck`);
  return deck;
}

test('a set that comes with Stilstaan is missing from the page that shows them all, or its card is', async ({
  open,
}) => {
  const index: unknown = JSON.parse(await readFile('dist/widgets/decks/index.json', 'utf8'));
  const { page } = await open('kaarten.html');
  await cardsDrawn(page);
  const shown = await page
    .locator('stilstaan-card')
    .evaluateAll((widgets) => widgets.map((widget) => widget.getAttribute('deck')));
  expect(shown.sort()).toEqual(
    readDeckIndex(index)
      .decks.map(({ id }) => id)
      .sort(),
  );
  for (const { id, cardCount, title } of readDeckIndex(index).decks) {
    await expect(
      page
        .getByRole('heading', { name: title, exact: true })
        .locator('..')
        .getByText(`(${cardCount} kaarten)`),
      id,
    ).toBeVisible();
  }
});

test.for([
  ['index.html', 1280],
  ['index.html', 320],
  ['artikel.html', 1280],
  ['artikel.html', 480],
  ['artikel.html', 320],
] as const)('%s moves at %i px when its cards are drawn late', async ([path, width], { open }) => {
  const { page } = await open(path, { width, until: 'commit', prepare: holdTheScript });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.locator('footer').waitFor();
  expect(await page.evaluate(() => customElements.get('stilstaan-card') === undefined)).toBe(true);
  const before = await places(page);
  letGo(page);
  await cardsDrawn(page);
  expect(await places(page)).toEqual(before);
});

/** Where everything stands that the page has around its cards. */
function places(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('h1, h2, p, li'))
      .filter((element) => !element.closest('stilstaan-card'))
      .map((element) => element.getBoundingClientRect().top),
  );
}

const held = new WeakMap<Page, () => void>();

/** The script comes when the test says so: on a slow line the page has long been read by then. */
async function holdTheScript(page: Page): Promise<void> {
  const go = new Promise<void>((resolve) => held.set(page, resolve));
  await page.route('**/stilstaan.js', async (route) => {
    await go;
    await route.continue();
  });
}

function letGo(page: Page): void {
  held.get(page)?.();
}

test('a person with a keyboard cannot reach, unfold or leave the card', async ({ open }) => {
  const { page } = await open('classic.html');
  await cardsDrawn(page);
  const focused = () =>
    page.evaluate(
      () => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.textContent,
    );
  const reached: (string | null | undefined)[] = [];
  await page.getByRole('link', { name: 'Voor trainers' }).focus();
  for (const expected of ['Waarom', 'Denk verder', 'Bron', 'Andere kaart']) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
    if (expected === 'Waarom') await page.keyboard.press('Enter');
  }
  expect(reached).toEqual(['Waarom', 'Denk verder', 'Bron', 'Andere kaart']);
  await expect(page.getByText('Een kleine proef leert je vaak meer')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(/^Wat deed je vandaag net anders/);
});
