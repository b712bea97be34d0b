import { findChromium, findHeadlessShell } from './find-browser';

/** How every test starts Chromium: without anything that phones out, sandboxed unless it runs as root. */
export const chromiumArgs: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium refuses to sandbox for root, as which containers and our CI run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Playwright's launch options for the Chromium that was found; its own one where none was. Without extensions the
 * one that starts and draws fastest.
 */
export function chromiumOptions({ extensions = false } = {}): { executablePath?: string; args: string[] } {
  const executablePath = (extensions ? undefined : findHeadlessShell()) ?? findChromium();
  return { ...(executablePath ? { executablePath } : {}), args: [...chromiumArgs] };
}
