import type { BrowserContext, CDPSession, Page } from 'playwright';

/** When a page counts as ready: so many events of that name, or an element that matches. */
export type Readiness = { readonly event: string; readonly times: number } | { readonly selector: string };

export interface LoadedPage {
  readonly page: Page;
  readonly session: CDPSession;
  /** From the start of the navigation to the frame in which the page was ready, ms. */
  readonly ready: number;
  /** To the first paint of content, ms. */
  readonly painted: number;
}

/** As DevTools has it: 1.6 Mbit/s down at nine tenths, 150 ms there and back at 3.75 times. */
const fast3G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Loads a page in a tab of its own and waits until it is ready. */
export async function loadPage(
  context: BrowserContext,
  url: string,
  readiness: Readiness,
  network: 'fast' | 'fast-3g' = 'fast',
): Promise<LoadedPage> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The time that the main thread worked, and not the time that it waited for a core that others were using.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network === 'fast-3g') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', fast3G);
  }
  await page.addInitScript(watchForReady, readiness);
  await page.goto(url);
  // Not `waitForFunction`, which evaluates a string: the panel's own policy forbids that.
  const { ready, painted } = await page.evaluate(() => window.benchTimes);
  return { page, session, ready, painted };
}

declare global {
  interface Window {
    benchTimes: Promise<{ ready: number; painted: number }>;
  }
}

/** Runs in the page, before anything of its own. */
function watchForReady(readiness: Readiness): void {
  const ready = new Promise<number>((resolve) => {
    if ('event' in readiness) {
      let left = readiness.times;
      addEventListener(readiness.event, () => {
        left -= 1;
        if (left === 0) requestAnimationFrame(resolve);
      });
      return;
    }
    const observer = new MutationObserver(() => {
      if (!document.querySelector(readiness.selector)) return;
      observer.disconnect();
      requestAnimationFrame(resolve);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const painted = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint')) resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  window.benchTimes = Promise.all([ready, painted]).then(([at, paint]) => ({ ready: at, painted: paint }));
}
