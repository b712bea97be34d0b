/** `npm run shots [-- name …]`: pictures of the built screens, all or those whose name begins so, into shots/. */
import { serve } from '../demo/serve';
import { launchChromium } from './browsers';
import { screens } from './shots-table';
import { takeShots } from './screens/take-shots';

const wanted = process.argv.slice(2);
const chosen = screens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((begin) => name.startsWith(begin)),
);
if (chosen.length === 0)
  throw new Error(`No such screen; there are ${screens.map(({ name }) => name).join(', ')}`);

const site = await serve({ root: 'dist' });
const browser = await launchChromium();
try {
  for (const screen of chosen) {
    for (const path of await takeShots(browser, site.url, screen, 'shots')) console.log(path);
  }
} finally {
  await browser.close();
  await site.close();
}
