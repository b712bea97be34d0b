export { ensureBrowsers } from './ensure-browsers';
export { findChromium, findFirefox } from './find-browser';
export { launchChromium } from './launch-chromium';
export { launchChromiumWithExtension, type ChromiumWithExtension } from './launch-chromium-with-extension';
export { clickToolbarButton, openSidePanel, type SidePanel } from './open-side-panel';
export { openSidebar, type Sidebar } from './open-sidebar';
export { launchFirefox, type Firefox } from './launch-firefox';
export { launchFirefoxWithExtension, type FirefoxWithExtension } from './launch-firefox-with-extension';
export { waitUntil } from './wait-until';
