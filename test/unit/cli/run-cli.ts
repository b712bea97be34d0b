import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type ExitCode } from '../../../core/cli/run';

export interface CliResult {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process; Dutch, unless it says otherwise. */
export async function runCli(...args: readonly string[]): Promise<CliResult> {
  return runIn({ LANG: 'nl_NL.UTF-8' }, ...args);
}

export async function runIn(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<CliResult> {
  let out = '';
  let err = '';
  const exit = await run(args, { environment, out: (text) => (out += text), err: (text) => (err += text) });
  return { exit, out, err };
}

/** A folder of its own with these files in it, and the way to take it away. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), 'stilstaan-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    path: (name: string) => join(folder, name),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
