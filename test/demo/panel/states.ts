import { expect } from './expect';
import { chooseFile } from './give-file';
import type { PanelPage } from './panel-page';
import { fillTheDisk, refuseDatabases } from './storage-trouble';

/** A screen of the panel in one of the states that a person meets. */
export interface PanelState {
  readonly name: string;
  /** The fragment of its address; `card` is the reference of any card with all its parts. */
  readonly at: (card: string) => string;
  /** Runs in the page before the panel does. */
  readonly before?: () => void;
  /** Brings the panel there, in either language, and waits until it stands. */
  readonly enter: (panel: PanelPage) => Promise<void>;
}

const onCard = (card: string) => `#/card/${card}`;

async function write({ field, page }: PanelPage, text: string): Promise<void> {
  await field.fill(text);
  await expect(page.locator('.note [role=status]')).toHaveText(/./);
}

async function writeAndReadBack(panel: PanelPage): Promise<void> {
  await write(panel, 'Ik wachtte drie tellen.\nToen begon ze zelf over haar zus.');
  await panel.visit('#/notes');
  await expect(panel.notes).toHaveCount(1);
}

/** Every state; the last-resort screen stands apart, since it holds nothing of ours. */
export const states: readonly PanelState[] = [
  { name: 'card', at: onCard, enter: ({ question }) => question.waitFor() },
  { name: 'card-saved', at: onCard, enter: (panel) => write(panel, 'Ik wachtte drie tellen.') },
  {
    name: 'card-emptied',
    at: onCard,
    async enter(panel) {
      await write(panel, 'Weg');
      await panel.field.fill('');
      await panel.page.locator('.undo').waitFor();
    },
  },
  {
    name: 'card-not-saved',
    at: onCard,
    before: fillTheDisk,
    async enter({ field, page }) {
      await field.fill('Net te veel');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'card-unfolded',
    at: onCard,
    async enter({ page, question }) {
      await question.waitFor();
      for (const summary of await page.locator('summary').all()) await summary.click();
    },
  },
  {
    name: 'card-gone',
    at: () => '#/card/weg.nl/weg',
    enter: ({ page }) => page.locator('.notice').waitFor(),
  },
  {
    name: 'card-in-memory',
    at: onCard,
    before: refuseDatabases,
    enter: (panel) => write(panel, 'Voor even'),
  },
  { name: 'notes-none', at: () => '#/notes', enter: ({ page }) => page.locator('main .quiet a').waitFor() },
  { name: 'notes', at: onCard, enter: writeAndReadBack },
  {
    name: 'notes-editing',
    at: onCard,
    async enter(panel) {
      await writeAndReadBack(panel);
      await panel.notes.getByRole('button').first().click();
      await expect(panel.field).toBeFocused();
    },
  },
  {
    name: 'notes-removed',
    at: onCard,
    async enter(panel) {
      await writeAndReadBack(panel);
      await panel.notes.getByRole('button').last().click();
      await panel.page.locator('.removed').waitFor();
    },
  },
  { name: 'decks', at: () => '#/decks', enter: ({ page }) => page.locator('.deck-item').first().waitFor() },
  {
    name: 'decks-added',
    at: () => '#/decks',
    async enter(panel) {
      await chooseFile(panel, 'buurt-1.0.0.md');
      await panel.page.locator('.notice .actions a').waitFor();
    },
  },
  {
    name: 'decks-broken',
    at: () => '#/decks',
    async enter(panel) {
      await chooseFile(panel, 'one-bad-card.md');
      await panel.page.locator('.problems').waitFor();
    },
  },
  {
    name: 'decks-same',
    at: () => '#/decks',
    async enter(panel) {
      await chooseFile(panel, 'buurt-1.0.0.md');
      await panel.page.locator('.notice .actions a').waitFor();
      await chooseFile(panel, 'buurt-1.0.0.md');
      await panel.page.locator('.notice .actions a').waitFor({ state: 'detached' });
      await panel.page.locator('.notice .actions').waitFor();
    },
  },
  {
    name: 'deck',
    at: (card) => `#/decks/${card.split('/')[0] ?? ''}`,
    enter: ({ page }) => page.locator('.card-list li').first().waitFor(),
  },
  { name: 'settings', at: () => '#/settings', enter: ({ page }) => page.locator('select').first().waitFor() },
];

/** The state of that name. */
export function stateNamed(name: string): PanelState {
  const state = states.find((candidate) => candidate.name === name);
  if (!state) throw new Error(`The panel has no state ${name}`);
  return state;
}
