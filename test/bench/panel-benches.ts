import type { Browser, BrowserContext } from 'playwright';
import type { Bench } from './bench';
import { fillNotes } from './fill-notes';
import { loadPage } from './load-page';

const card = { selector: 'section[aria-label="Kaart"] :is(h1, h2, h3)' };

/** From the click to a card, in a panel that has been opened before: its files are in the cache. */
export async function panelBenches(browser: Browser, site: string): Promise<Bench[]> {
  const dutch = { locale: 'nl-NL', viewport: { width: 360, height: 720 } };
  const empty = await browser.newContext(dutch);
  const full = await browser.newContext(dutch);
  await (await loadPage(empty, `${site}panel/`, card)).page.close();
  const { page } = await loadPage(full, `${site}panel/`, card);
  await fillNotes(page, 100_000);
  await page.close();

  const open = (context: BrowserContext, path: string) => async () => {
    const loaded = await loadPage(context, site + path, card);
    await loaded.page.close();
    return loaded.ready;
  };
  return [
    {
      kind: 'comparison',
      what: 'panel: click to card / static panel',
      unit: 'ms',
      budget: 1.25,
      rounds: 11,
      ours: open(empty, 'panel/'),
      floor: open(empty, 'panel.html'),
    },
    {
      kind: 'comparison',
      what: 'panel: with 100,000 notes / with none',
      unit: 'ms',
      budget: 1.1,
      rounds: 11,
      ours: open(full, 'panel/'),
      floor: open(empty, 'panel/'),
    },
  ];
}
