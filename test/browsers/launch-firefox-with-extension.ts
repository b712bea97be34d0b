import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { launchFirefox, type Firefox, type FirefoxOptions } from './launch-firefox';

export interface FirefoxWithExtension extends Firefox {
  readonly id: string;
  /** Where the extension's pages are: `moz-extension://…`. */
  readonly origin: string;
}

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** Starts Firefox with the unpacked extension of `directory`, at an address known beforehand. */
export async function launchFirefoxWithExtension(
  directory: string,
  options: FirefoxOptions = {},
): Promise<FirefoxWithExtension> {
  const manifest = await readFile(join(directory, 'manifest.json'), 'utf8');
  const { id } = v.parse(manifestSchema, JSON.parse(manifest)).browser_specific_settings.gecko;
  const uuid = randomUUID();
  const firefox = await launchFirefox({
    ...options,
    preferences: { ...options.preferences, 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) },
  });
  await firefox.send('Addon:Install', { path: resolve(directory), temporary: true });
  return { ...firefox, id, origin: `moz-extension://${uuid}` };
}
