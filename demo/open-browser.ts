import { spawn } from 'node:child_process';

/** Shows an address in the person's own browser, where there is a screen to show it on. */
export function openBrowser(url: string): void {
  const program = opener();
  if (!program) return;
  const [command, ...args] = program;
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  // The address was printed too: a machine without a browser misses nothing.
  child.on('error', () => undefined);
  child.unref();
}

function opener(): [command: string, ...args: string[]] | undefined {
  const { env, platform } = process;
  if (env.CI) return undefined;
  if (platform === 'darwin') return ['open'];
  // `start` takes its first quoted argument for a window's title.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}
