import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitUntil } from '../../browsers';
import type { StartedChromium } from './chromium-test';

/** Ends Chromium and all its children at once, as a crash or a power cut does, and waits until they have gone. */
export async function killBrowser({ context }: StartedChromium, profile: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has gone');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const leader = processInfo.find(({ type }) => type === 'browser')?.id;
  if (leader === undefined || groupOf(leader) !== leader)
    throw new Error('Chromium leads no group of its own');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(-leader, 'SIGKILL');
  await gone;
  await waitUntil('the last process of Chromium to end', () => {
    try {
      process.kill(-leader, 0);
      return false;
    } catch {
      return true;
    }
  });
  // It named the port of the browser that is no more.
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
}

/** The process group of a process (proc(5), the fifth field of `stat`). */
function groupOf(process: number): number {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2]);
}
