import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { serve } from '../../../demo/serve';
import { waitUntil } from '../../browsers';

const node = [process.execPath, '--import', 'tsx', 'demo/start.ts', '--no-build'] as const;
const npm = ['npm', 'start', '--silent', '--', '--no-build'] as const;

/** The program without the build, up to the moment that it says where it is. */
async function start(env: Record<string, string>, [program, ...args]: typeof node | typeof npm = node) {
  const child = spawn(program, args, {
    env: { ...process.env, CI: 'true', LC_ALL: '', LC_MESSAGES: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const data of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(data);
    if (said.includes('manifest.json')) break;
  }
  return { child, said };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops it: exit code 0, and the port is free',
  async (signal) => {
    const free = await serve({ root: 'demo' });
    const port = new URL(free.url).port;
    await free.close();
    const { child, said } = await start({ PORT: port, LANG: 'nl_NL.UTF-8' });
    expect(said).toContain(`Voorbeeld-intranet   http://localhost:${port}/`);
    expect((await fetch(`http://localhost:${port}/nergens`)).status).toBe(404);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    const again = await serve({ root: 'demo', port: Number(port) });
    await again.close();
  },
  20_000,
);

test('npm that is told to end leaves nothing behind', async () => {
  const free = await serve({ root: 'demo' });
  const port = Number(new URL(free.url).port);
  await free.close();
  const { child } = await start({ PORT: String(port), LANG: 'en' }, npm);
  child.kill('SIGTERM');
  const again = await waitUntil('the port', () => serve({ root: 'demo', port }).catch(() => undefined));
  await again.close();
}, 20_000);

test('a taken port: the next one, and a word about the notes at the old address', async () => {
  const taken = await serve({ root: 'demo' });
  const port = Number(new URL(taken.url).port);
  const { child, said } = await start({ PORT: String(port), LANG: 'en_GB.UTF-8' });
  expect(said).toMatch(new RegExp(`Port ${port} is taken. The address is now http://localhost:\\d+/`));
  expect(said).toContain('Notes that you made before in the plain page belong to the old address');
  child.kill();
  await once(child, 'exit');
  await taken.close();
}, 20_000);
