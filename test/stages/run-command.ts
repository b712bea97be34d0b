import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Whether it ended by itself with exit code 0. */
  readonly ok: boolean;
  readonly output: string;
}

/** Several times what the slowest stage takes, so that a busy machine is no failure and a hanging test is one. */
const timeLimit = 900_000;

/** Runs a program and gives all it wrote; ends it, with its children, after fifteen minutes. */
export function runCommand(program: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, NO_COLOR: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a batch file on Windows, which only a shell can run.
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    let output = '';
    const end = (signal: NodeJS.Signals) => {
      if (child.pid === undefined || child.exitCode !== null) return;
      // A negative id names the whole group: a test runner's browsers go with it.
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    };
    const timer = setTimeout(() => {
      output += `\nEnded after ${timeLimit / 1000} s.\n`;
      end('SIGKILL');
    }, timeLimit);
    // It is in a group of its own, so what ends us does not reach it by itself.
    const endWithUs = () => {
      end('SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', endWithUs).once('SIGTERM', endWithUs);
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const settle = (ok: boolean) => {
      clearTimeout(timer);
      process.off('SIGINT', endWithUs).off('SIGTERM', endWithUs);
      resolve({ ok, output });
    };
    child.on('error', (error) => {
      output += String(error);
      settle(false);
    });
    child.on('close', (code) => {
      settle(code === 0);
    });
  });
}
