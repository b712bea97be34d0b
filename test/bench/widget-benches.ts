import type { Browser } from 'playwright';
import type { Bench } from './bench';
import { loadPage, type LoadedPage, type Readiness } from './load-page';

type Kind = 'static' | 'bare' | 'widget';

/** A static page is ready when it is read to its end. */
function readinessOf(kind: Kind, count: number): Readiness {
  if (kind === 'static') return { event: 'DOMContentLoaded', times: 1 };
  return { event: kind === 'bare' ? 'bench-ready' : 'stilstaan-ready', times: count };
}

/** What a card costs on somebody else's page, against the same card in HTML and in a bare element. */
export function widgetBenches(browser: Browser, site: string): Bench[] {
  /** Every load is a first visit: a context has a cache of its own. */
  async function visit<T>(
    kind: Kind,
    count: number,
    read: (loaded: LoadedPage) => Promise<T> | T,
    network: 'fast' | 'fast-3g' = 'fast',
  ): Promise<T> {
    const context = await browser.newContext();
    try {
      const url = `${site}${kind}-${count}.html`;
      return await read(await loadPage(context, url, readinessOf(kind, count), network));
    } finally {
      await context.close();
    }
  }
  const ready = (kind: Kind, count: number, network?: 'fast-3g') => () =>
    visit(kind, count, (loaded) => loaded.ready, network);
  const painted = (kind: Kind, count: number, network?: 'fast-3g') => () =>
    visit(kind, count, (loaded) => loaded.painted, network);
  const work = (kind: Kind, count: number) => () =>
    visit(kind, count, async ({ session }) => (await metric(session, 'TaskDuration')) * 1000);
  const heap = (kind: Kind, count: number) =>
    visit(kind, count, async ({ session }) => {
      await session.send('HeapProfiler.collectGarbage');
      return (await metric(session, 'JSHeapUsedSize')) / 1000;
    });

  return [
    {
      kind: 'comparison',
      what: '1 widget: text visible / static HTML',
      unit: 'ms',
      budget: 1.05,
      rounds: 11,
      ours: painted('widget', 1),
      floor: painted('static', 1),
    },
    {
      kind: 'comparison',
      what: '1 widget: ready / bare element',
      unit: 'ms',
      budget: 1.3,
      rounds: 11,
      ours: ready('widget', 1),
      floor: ready('bare', 1),
    },
    {
      kind: 'comparison',
      what: '1 widget, Fast 3G: text visible / static HTML',
      unit: 'ms',
      budget: 1.05,
      rounds: 7,
      ours: painted('widget', 1, 'fast-3g'),
      floor: painted('static', 1, 'fast-3g'),
    },
    {
      kind: 'comparison',
      what: '1 widget, Fast 3G: ready / static HTML',
      unit: 'ms',
      budget: 2,
      rounds: 7,
      ours: ready('widget', 1, 'fast-3g'),
      floor: ready('static', 1, 'fast-3g'),
    },
    {
      kind: 'comparison',
      what: '50 widgets: ready / static HTML',
      unit: 'ms',
      budget: 1.2,
      rounds: 11,
      ours: ready('widget', 50),
      floor: ready('static', 50),
    },
    {
      kind: 'comparison',
      what: '50 widgets: main-thread work / static HTML',
      unit: 'ms',
      budget: 1.2,
      rounds: 11,
      ours: work('widget', 50),
      floor: work('static', 50),
    },
    {
      kind: 'comparison',
      what: '50 bare elements: main-thread work / static HTML',
      unit: 'ms',
      rounds: 7,
      ours: work('bare', 50),
      floor: work('static', 50),
    },
    {
      kind: 'limit',
      what: '50 widgets: heap for each after the first',
      unit: 'kB',
      budget: 3,
      ours: async () => ((await heap('widget', 50)) - (await heap('widget', 1))) / 49,
    },
    {
      kind: 'limit',
      what: '50 widgets: requests for a deck',
      unit: '',
      budget: 1,
      ours: () =>
        visit('widget', 50, ({ page }) =>
          page.evaluate(
            () =>
              performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json')).length,
          ),
        ),
    },
    {
      kind: 'limit',
      what: '100 widgets made and taken away: nodes left',
      unit: '',
      budget: 0,
      ours: () => visit('widget', 1, (loaded) => leftBehind(loaded, 'Nodes')),
    },
    {
      kind: 'limit',
      what: '100 widgets made and taken away: listeners left',
      unit: '',
      budget: 0,
      ours: () => visit('widget', 1, (loaded) => leftBehind(loaded, 'JSEventListeners')),
    },
  ];
}

async function leftBehind({ page, session }: LoadedPage, name: string): Promise<number> {
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return metric(session, name);
  };
  // The first ones may leave what is made once, for instance a shared sheet.
  await page.evaluate(makeAndTakeAway, 10);
  const before = await count();
  await page.evaluate(makeAndTakeAway, 100);
  return (await count()) - before;
}

/** Runs in the page. */
async function makeAndTakeAway(times: number): Promise<void> {
  for (let made = 0; made < times; made++) {
    const card = document.createElement('stilstaan-card');
    card.setAttribute('deck', 'leerprincipes');
    await new Promise((resolve) => {
      card.addEventListener('stilstaan-ready', resolve, { once: true });
      document.body.append(card);
    });
    card.remove();
  }
}

async function metric(session: LoadedPage['session'], name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find((each) => each.name === name);
  if (!found) throw new Error(`Chromium tells no ${name}`);
  return found.value;
}
