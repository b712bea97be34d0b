import { chromium, type Page } from 'playwright';
import { actionTimeout, type ChromiumWithExtension } from './launch-chromium-with-extension';
import { waitUntil } from './wait-until';

export interface SidePanel {
  readonly panel: Page;
  /** Lets go of the second connection; the browser stays. */
  disconnect(): Promise<void>;
}

/**
 * Opens the browser's real side panel, as a click on the toolbar button does, and gives it as a page.
 *
 * Playwright's own context does not list the panel; a second client that connects over CDP does.
 */
export async function openSidePanel(
  browser: ChromiumWithExtension,
  document = 'sidepanel.html',
): Promise<SidePanel> {
  await clickToolbarButton(browser);
  const second = await chromium.connectOverCDP(browser.endpoint);
  const panel = await waitUntil('the side panel', () =>
    second
      .contexts()
      .flatMap((context) => context.pages())
      .find((page) => page.url().startsWith(`${browser.origin}/${document}`)),
  );
  panel.setDefaultTimeout(actionTimeout);
  await panel.waitForLoadState();
  return { panel, disconnect: () => second.close() };
}

/** Presses the extension's toolbar button over a page of work; a second press may close the panel. */
export async function clickToolbarButton({ context, id, background }: ChromiumWithExtension): Promise<void> {
  // A worker is listed before it has run; until it has, a click opens nothing.
  await waitUntil('the background to take clicks', () =>
    background.evaluate<boolean>(
      'chrome.sidePanel.getPanelBehavior().then((behavior) => behavior.openPanelOnActionClick)',
    ),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  if (!page.url().startsWith('data:')) await page.goto('data:text/html,<title>work</title><p>Work');
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone');
  const session = await browser.newBrowserCDPSession();
  // Only the target of the kind `tab` can hold a panel, and only this filter lists it.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find((target) => target.type === 'tab' && target.url.startsWith('data:'));
  if (!tab) throw new Error('Chromium lists no tab');
  await triggerAction(session, id, tab.targetId);
  await session.detach();
}

/** Playwright's protocol types end before the `Extensions` domain. */
interface ExtensionsSession {
  send(method: 'Extensions.triggerAction', params: { id: string; targetId: string }): Promise<unknown>;
}

function triggerAction(session: object, id: string, targetId: string): Promise<unknown> {
  return (session as ExtensionsSession).send('Extensions.triggerAction', { id, targetId });
}
