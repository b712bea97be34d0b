import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { folderWith, runCli } from './run-cli';

let folder = folderWith({});
afterEach(() => {
  folder.remove();
});

test('what cannot be done is one clear line, and exit 2', async () => {
  folder = folderWith({ 'latijn.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'a.md': 'x' });
  mkdirSync(folder.path('leeg'));
  const file = folder.path('a.md');
  const lines = [
    [['chek', file], '"chek" is geen opdracht. Kies check, overview, build of format.'],
    [['check'], 'noem een of meer bestanden: stilstaan check BESTAND…'],
    [['check', folder.path('weg.md')], `${folder.path('weg.md')} bestaat niet.`],
    [['check', folder.path('leeg')], `in de map ${folder.path('leeg')} staat geen .md-bestand.`],
    [
      ['check', folder.path('latijn.md')],
      `${folder.path('latijn.md')} is geen tekst in UTF-8. Sla het bestand op als UTF-8.`,
    ],
    [['build', file], 'build heeft --out MAP nodig, en alleen build.'],
    [['check', file, '--out', 'x'], 'build heeft --out MAP nodig, en alleen build.'],
    [['check', file, '--check'], '--check hoort bij format.'],
    [['format', file, '--taal'], '--taal hoort bij check.'],
    [['check', file, '--lang', 'de'], '--lang kan nl of en zijn, niet "de".'],
    [
      ['check', '--zomaar'],
      "deze opdracht klopt niet (Unknown option '--zomaar'). Kijk bij stilstaan --help.",
    ],
  ] as const;
  for (const [args, line] of lines) {
    expect(await runCli(...args)).toEqual({ exit: 2, out: '', err: `stilstaan: ${line}\n` });
  }
});

test('--help and --version answer and succeed, whatever else is typed', async () => {
  expect(await runCli('--version', 'check')).toEqual({ exit: 0, out: `${packageFile.version}\n`, err: '' });
  expect((await runCli('check', '--help')).out).toMatch(/^Gebruik: stilstaan /);
  expect((await runCli('--help', '--lang', 'en')).out).toMatch(/^Usage: stilstaan /);
});

test('the program itself gives its answer and its exit code', { timeout: 30_000 }, async () => {
  folder = folderWith({ 'a.md': '---\ntitle: Set\n---\n\n## A {#a}\n\nV?\n\n## B {#a}\n\nV?\n' });
  const checkout = fileURLToPath(new URL('../../../', import.meta.url));
  const args = ['--import', 'tsx', 'core/cli/main.ts', 'check', folder.path('a.md'), '--lang', 'en'];
  await expect(promisify(execFile)(process.execPath, args, { cwd: checkout })).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining(
      'a.md:9:1 error There is a card with the id "a" already.\n    Give',
    ) as string,
    stderr: '',
  });
});
