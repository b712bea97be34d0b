import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { PanelPage } from './panel-page';
import { deckFile } from './stand-in-decks';

/** A file as a person has it: one of these tests' decks by name, or bytes under a name of their own. */
export type Given = string | { readonly name: string; readonly text: string | Buffer };

/** Chooses a file through "Kaarten toevoegen" and the browser's own file chooser. */
export async function chooseFile(panel: PanelPage, given: Given): Promise<void> {
  const chosen = panel.page.waitForEvent('filechooser');
  await panel.button(/^(Kaarten toevoegen|Add cards)$/).click();
  await (await chosen).setFiles(payloadOf(given));
}

function payloadOf(given: Given) {
  const { name, text } =
    typeof given === 'string' ? { name: basename(given), text: readFileSync(deckFile(given)) } : given;
  return { name, mimeType: 'text/markdown', buffer: Buffer.from(text) };
}

/** Drops a file of these tests from outside the browser, as the system does; `over` stops before letting go. */
export function dropFile(page: Page, name: string, end: 'over' | 'drop' = 'drop'): Promise<void> {
  return drag(page, { items: [], files: [resolve(deckFile(name))], dragOperationsMask: 1 }, end);
}

/** Drops a text that is dragged over the panel. */
export function dropText(page: Page, text: string): Promise<void> {
  const item = { mimeType: 'text/plain', data: text };
  return drag(page, { items: [item], files: [], dragOperationsMask: 1 }, 'drop');
}

interface DragData {
  readonly items: { mimeType: string; data: string }[];
  readonly files: string[];
  readonly dragOperationsMask: number;
}

async function drag(page: Page, data: DragData, end: 'over' | 'drop'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const types =
    end === 'over' ? (['dragEnter', 'dragOver'] as const) : (['dragEnter', 'dragOver', 'drop'] as const);
  for (const type of types) await session.send('Input.dispatchDragEvent', { type, x: 180, y: 40, data });
  await session.detach();
}
