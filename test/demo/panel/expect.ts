import { expect as playwrightExpect } from 'playwright/test';

/** Playwright's, which waits until what is expected of a page is so. Patient: a loaded machine is no failure. */
export const expect = playwrightExpect.configure({ timeout: 10_000 });
