import type { FirefoxWithExtension } from './launch-firefox-with-extension';
import { waitUntil } from './wait-until';

export interface Sidebar {
  /** Runs a function with the sidebar's document. It must stand on its own and give plain data, not a promise. */
  evaluate<Result>(run: (document: Document) => Result): Promise<Result>;
}

/** The parts of Firefox's own window that reach a sidebar; Firefox has no types for them. */
interface FirefoxWindow {
  SidebarController: {
    browser: { contentDocument: Document };
    show(id: string): Promise<unknown>;
  };
}
interface PanelBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

/** Opens the extension's real sidebar, which WebDriver itself does not list. */
export async function openSidebar(firefox: FirefoxWithExtension): Promise<Sidebar> {
  const id = `${firefox.id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
  await firefox.evaluateInChrome(showSidebar, id);
  const evaluate = async <Result>(run: (document: Document) => Result): Promise<Result> =>
    // What comes back is as the function's author typed it; nothing at run time could tell.
    (await firefox.evaluateInChrome(askSidebar, String(run))) as Result;
  await waitUntil('the sidebar', () => evaluate((document) => document.readyState === 'complete'));
  return { evaluate };
}

// These two run in Firefox's own window.

function showSidebar(id: string): Promise<unknown> {
  return (window as unknown as FirefoxWindow).SidebarController.show(id);
}

/** The sidebar lives in the extension's process: a script has to be sent there, and its answer awaited. */
function askSidebar(source: string): Promise<unknown> {
  return new Promise((resolve) => {
    const { contentDocument } = (window as unknown as FirefoxWindow).SidebarController.browser;
    const panel = contentDocument.querySelector<PanelBrowser>('#webext-panels-browser');
    if (!panel) {
      resolve(undefined);
      return;
    }
    const { messageManager } = panel;
    messageManager.addMessageListener('stilstaan:answer', function hear({ data }) {
      messageManager.removeMessageListener('stilstaan:answer', hear);
      resolve(data);
    });
    const script = `sendAsyncMessage('stilstaan:answer', (${source})(content.document))`;
    messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
