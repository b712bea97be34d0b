import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, findHeadlessShell } from './find-browser';

/**
 * Sees to it that Chromium and Firefox are there, on Debian and Ubuntu by installing them when it may. With Chromium
 * comes its headless shell where there is one to be had: the tests run without it, but longer.
 *
 * @throws Error of one line that says what to install
 */
export function ensureBrowsers(): { chromium: string; firefox: string } {
  if (!findHeadlessShell()) installByApt('chromium-headless-shell', optional);
  return {
    chromium: ensure(
      findChromium,
      ['chromium'],
      'Chromium (or `npx playwright install chromium`)',
      'STILSTAAN_CHROMIUM',
    ),
    firefox: ensure(findFirefox, ['firefox-esr', 'firefox'], 'Firefox', 'STILSTAAN_FIREFOX'),
  };
}

function ensure(find: () => string | undefined, packages: string[], what: string, variable: string): string {
  const found = find() ?? (packages.some((name) => installByApt(name)) ? find() : undefined);
  if (found) return found;
  throw new Error(`The tests need ${what}: install it, or name the program in ${variable}.`);
}

/** For what only saves time a machine without a network may not wait for minutes, ms. */
const optional = 30_000;

let listsAreFresh = false;

/** @param patience how long the lists of packages may take, ms; what does not come by then is left */
function installByApt(name: string, patience?: number): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} with apt-get …`);
  listsAreFresh ||= apt(['update'], patience);
  // An install is never cut short: half a package would stand in the way of the next one.
  return (listsAreFresh || patience === undefined) && apt(['install', '-y', '--no-install-recommends', name]);
}

function apt(args: readonly string[], timeout?: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const asked = spawnSync('apt-get', ['-q', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    ...(timeout === undefined ? {} : { timeout }),
  });
  return asked.status === 0;
}
