import type { PanelPage } from '../demo/panel/panel-page';
import { expect, test } from './panel/chromium-test';
import { killBrowser } from './panel/kill-browser';

const at = '#/card/leerprincipes.nl/een-ding-anders';
const rounds = 5;
/** What a person may lose, ms: 0.4 s until the save begins, and the save itself where the machine is at rest. */
const mostLost = 500;

/** The text at a moment, as far as Node knows. */
interface Moment {
  readonly text: string;
  readonly time: number;
}

/** Hears from the page every text that it called saved, at the moment that it stood on the screen. */
async function hearSaved({ page }: PanelPage): Promise<string[]> {
  const saved: string[] = [];
  await page.exposeFunction('tellSaved', (text: string) => saved.push(text));
  await page.evaluate(() => {
    const tell = (window as unknown as { tellSaved: (text: string) => void }).tellSaved;
    new MutationObserver(() => {
      const status = document.querySelector('.note [role=status]');
      const field = document.querySelector('textarea');
      if (field && /^(Bewaard|Saved)/.test(status?.textContent ?? '')) tell(field.value);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return saved;
}

/**
 * Writes to a database of its own for as long as the page lives, and tells how long the slowest write took, ms: what a
 * save costs on this machine just now, beside the ones that are tested.
 */
async function measureWrites({ page }: PanelPage): Promise<{ slowest: () => number }> {
  let slowest = 0;
  await page.exposeFunction('tellWrite', (time: number) => {
    slowest = Math.max(slowest, time);
  });
  await page.evaluate(() => {
    const tell = (window as unknown as { tellWrite: (time: number) => void }).tellWrite;
    const opening = indexedDB.open('beside');
    opening.onupgradeneeded = () => opening.result.createObjectStore('writes');
    opening.onsuccess = () => {
      const write = () => {
        const begin = performance.now();
        const transaction = opening.result.transaction('writes', 'readwrite', { durability: 'strict' });
        transaction.objectStore('writes').put(begin, 'last');
        transaction.oncomplete = () => {
          tell(performance.now() - begin);
          setTimeout(write, 50);
        };
      };
      write();
    };
  });
  return { slowest: () => slowest };
}

/** Types so many letters without a pause, and gives what stood there after each. */
async function typeOn({ page, field }: PanelPage, start: string, count: number): Promise<Moment[]> {
  const moments: Moment[] = [];
  let text = start;
  await field.press('ControlOrMeta+End');
  for (let key = 0; key < count; key++) {
    const letter = 'abcdefghij klmnopqrst '.charAt(key % 22);
    text += letter;
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    moments.push({ text, time: performance.now() });
  }
  return moments;
}

test(
  'a browser that is killed while somebody types: a saved text is gone, or more than half a second, or half a row stays',
  { timeout: 120_000 },
  async ({ start, profile }) => {
    let kept = '';
    for (let round = 1; round <= rounds; round++) {
      const browser = await start();
      const panel = await browser.openPage(at);
      await expect(panel.field).toHaveValue(kept);
      const saved = await hearSaved(panel);
      const writes = await measureWrites(panel);
      const keys = 20 + Math.floor(Math.random() * 300);
      const typed = await typeOn(panel, kept, keys);
      const killed = performance.now();
      await killBrowser(browser, profile);

      const restarted = await start();
      const again = await restarted.openPage(at);
      await expect(again.field).toHaveValue(/^/);
      const claimed = saved.at(-1) ?? kept;
      const due = typed.findLast(({ time }) => time < killed - mostLost - writes.slowest())?.text ?? kept;
      await expect(again.field, `round ${round}, ${keys} keys`).toHaveValue(startingWith(claimed));
      await expect(again.field, `round ${round}, ${keys} keys`).toHaveValue(startingWith(due));
      kept = await again.field.inputValue();
      expect(typed.at(-1)?.text.startsWith(kept)).toBe(true);
      await expect.poll(() => rowsOf(again)).toEqual(kept === '' ? [] : [kept]);
      await restarted.close();
    }
    expect(kept.length).toBeGreaterThan(20);
  },
);

function startingWith(text: string): RegExp {
  return new RegExp(`^${text}`);
}

/** The texts of all whole rows in the database; a row that lacks something gives what it is. */
function rowsOf({ page }: PanelPage): Promise<string[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('stilstaan');
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(new Error('the database does not open'));
      };
    });
    const rows = await new Promise<Record<string, unknown>[]>((resolve) => {
      const asking = database.transaction('rows').objectStore('rows').getAll();
      asking.onsuccess = () => {
        resolve(asking.result as Record<string, unknown>[]);
      };
    });
    database.close();
    const whole = ['id', 'type', 'schema', 'revision', 'createdAt', 'updatedAt', 'deckId', 'cardId', 'body'];
    return rows.map((row) => {
      const { plain } = row['body'] as { plain?: { text?: unknown } };
      const isWhole = whole.every((name) => name in row) && typeof plain?.text === 'string';
      return isWhole ? String(plain.text) : JSON.stringify(row);
    });
  });
}
