import type { Locator, Page } from 'playwright';
import { expect } from './expect';

/** A page that shows the panel, in the words of who uses it. */
export interface PanelPage {
  readonly page: Page;
  /** The open card's question. */
  readonly question: Locator;
  /** The place to write: of the card, or of the note that is edited. */
  readonly field: Locator;
  readonly saved: Locator;
  /** The notes of "Teruglezen", newest first. */
  readonly notes: Locator;
  readonly button: (name: string | RegExp) => Locator;
  readonly link: (name: string | RegExp) => Locator;
  /** Writes at the end of the field, key by key, and waits until it is kept. */
  readonly write: (text: string) => Promise<void>;
  /** Goes to another screen by its name above. */
  readonly goTo: (screen: 'Kaart' | 'Teruglezen' | 'Kaartensets' | 'Instellingen') => Promise<void>;
  /** Goes to an address below the panel, as a link does. */
  readonly visit: (hash: string) => Promise<void>;
  /** Another window of the same browser. */
  readonly another: () => Promise<PanelPage>;
}

export function panelPage(page: Page): PanelPage {
  const button = (name: string | RegExp) => page.getByRole('button', { name, ...exactly(name) });
  const link = (name: string | RegExp) => page.getByRole('link', { name, ...exactly(name) });
  const field = page.getByRole('textbox', { name: /^(Jouw notitie|Your note)$/ });
  const saved = page.getByText(/^(Bewaard op dit apparaat|Saved on this device)$/);
  return {
    page,
    question: page.getByRole('article').getByRole('heading', { level: 1 }),
    field,
    saved,
    notes: page.getByRole('article'),
    button,
    link,
    async write(text) {
      await field.press('ControlOrMeta+End');
      await field.pressSequentially(text);
      await expect(saved).toBeVisible();
    },
    async goTo(screen) {
      await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
    },
    async visit(hash) {
      await page.evaluate((address) => {
        location.hash = address;
      }, hash);
    },
    async another() {
      const other = await page.context().newPage();
      await other.goto(page.url());
      return panelPage(other);
    },
  };
}

const exactly = (name: string | RegExp) => (typeof name === 'string' ? { exact: true } : {});
