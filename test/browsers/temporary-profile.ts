import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TemporaryProfile {
  readonly directory: string;
  remove(): Promise<void>;
}

/** A fresh profile directory, to be removed when its browser has gone. */
export async function temporaryProfile(): Promise<TemporaryProfile> {
  const directory = await mkdtemp(join(tmpdir(), 'stilstaan-'));
  return {
    directory,
    // A browser's last child process may still be writing while its parent has gone.
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 10 }),
  };
}
