import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs `npm run build` before the person's eyes, until it ends or is asked to stop; tells whether it succeeded. */
export async function buildEverything(signal: AbortSignal): Promise<boolean> {
  // npm is a batch file on Windows, which only a shell can run.
  const shell = process.platform === 'win32';
  const build = spawn('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell });
  signal.addEventListener('abort', () => build.kill());
  await once(build, 'close');
  return build.exitCode === 0;
}
