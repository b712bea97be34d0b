/** `npm run bench`: what was built against its floors, one table, exit code 1 when something is over its budget. */
import { launchChromium } from '../browsers';
import type { Result } from './bench';
import { openBenchSite } from './bench-site';
import { deckBenches } from './deck-benches';
import { describeResults } from './describe-results';
import { measure } from './measure';
import { panelBenches } from './panel-benches';
import { widgetBenches } from './widget-benches';

const site = await openBenchSite();
const browser = await launchChromium();
const results: Result[] = [];
try {
  const benches = [
    ...widgetBenches(browser, site.url),
    ...(await panelBenches(browser, site.url)),
    ...(await deckBenches()),
  ];
  for (const bench of benches) results.push(await measure(bench));
} finally {
  await browser.close();
  await site.close();
}
console.log(describeResults(results));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
