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
  if (!findHeadlessShell()) installByApt('chromium-headless-shell');
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
  const found = find() ?? (packages.some(installByApt) ? find() : undefined);
  if (found) return found;
  throw new Error(`The tests need ${what}: install it, or name the program in ${variable}.`);
}

let listsAreFresh = false;

function installByApt(name: string): boolean {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${name} with apt-get …`);
  listsAreFresh ||= apt('update');
  return apt('install', '-y', '--no-install-recommends', name);
}

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}
