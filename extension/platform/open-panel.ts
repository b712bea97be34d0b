import { browser } from 'wxt/browser';

/** Chromium has the side panel, Firefox the sidebar, another browser perhaps neither; the shared types know one. */
interface Powers extends Pick<typeof browser, 'action' | 'tabs'> {
  readonly sidePanel: Pick<(typeof browser)['sidePanel'], 'setPanelBehavior'> | undefined;
  readonly sidebarAction?: { toggle(): Promise<void> } | undefined;
}

/**
 * Lets the toolbar button open the panel: the side panel in Chromium, the sidebar in Firefox, a tab in a browser
 * that has neither. To be called at the top level of the background, which keeps no state.
 */
export function openPanelFromToolbar(): void {
  const { sidePanel, sidebarAction, action, tabs } = powers();
  if (sidePanel) {
    void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  action.onClicked.addListener(() => {
    // First statement of the handler: after an await the click no longer counts as the person's own.
    if (sidebarAction) void sidebarAction.toggle();
    else void tabs.create({ url: new URL('/sidepanel.html', location.href).href });
  });
}

/** Narrowed by a function: a plain assignment would let the compiler believe that everything is there. */
function powers(): Powers {
  return browser;
}
