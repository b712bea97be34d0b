import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { findFirefox } from './find-browser';
import { drive, type FirefoxDriver } from './firefox-driver';
import { connectMarionette } from './marionette';
import { temporaryProfile } from './temporary-profile';

export interface Firefox extends FirefoxDriver {
  readonly version: string;
  /** Ends the browser and removes its profile. */
  readonly close: () => Promise<void>;
}

export interface FirefoxOptions {
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Size of the window's content, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Nothing that phones out, asks a question or opens a page of its own. */
const quietPreferences = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts the Firefox that was found, headless, in a fresh profile. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const program = findFirefox();
  if (!program) throw new Error('There is no Firefox: install it, or name it in STILSTAAN_FIREFOX');
  const profile = await temporaryProfile();
  const preferences = Object.entries({ ...quietPreferences, ...options.preferences });
  await writeFile(
    join(profile.directory, 'user.js'),
    preferences
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const { width = 1280, height = 800 } = options;
  const browser = spawn(
    program,
    [
      ...['--headless', '--marionette', '--no-remote', '--remote-allow-system-access'],
      ...['--width', String(width), '--height', String(height), '--profile', profile.directory],
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const endWithUs = () => browser.kill('SIGKILL');
  process.once('exit', endWithUs);

  const marionette = await connectMarionette(await portOf(browser));
  // What it says from here on is read by nobody, but a full pipe would stop it.
  browser.stdout.resume();
  const session = await marionette.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
  });
  return {
    ...drive(marionette),
    version: v.parse(sessionSchema, session).capabilities.browserVersion,
    close: async () => {
      const gone = browser.exitCode === null ? once(browser, 'exit') : undefined;
      // Firefox may hang up before it answers; that is the quitting that was asked for.
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      marionette.close();
      await gone;
      process.off('exit', endWithUs);
      await profile.remove();
    },
  };
}

const sessionSchema = v.object({ capabilities: v.object({ browserVersion: v.string() }) });

/** Firefox chooses a free port and says which in its log. */
async function portOf(browser: ChildProcess): Promise<number> {
  if (!browser.stdout) throw new Error('Firefox has no output to read the port from');
  const lines = createInterface({ input: browser.stdout });
  const said: string[] = [];
  for await (const line of lines) {
    said.push(line);
    const port = /Marionette\s+INFO\s+Listening on port (\d+)/.exec(line)?.[1];
    if (port) return Number(port);
  }
  throw new Error(`Firefox ended before it could be driven:\n${said.join('\n')}`);
}
