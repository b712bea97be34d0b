import { readDeck, readDeckIndex, readGuide, readGuideIndex } from '#core/deck';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { cardWith, top } from '../language/findings-of';
import { folderWith, runCli, runIn } from './run-cli';

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/decks/${name}`, import.meta.url), 'utf8');
const good = fixture('canonical.nl.md');
const english = fixture('canonical.en.md');
const guide = fixture('canonical-guide.nl.md');
const bad = good.replace('- Moment:', '- los\n- Moment:').replaceAll('waar-het-schuurt}', 'een-ding-anders}');

let folder = folderWith({});
afterEach(() => {
  folder.remove();
});

const json = (name: string): unknown => JSON.parse(readFileSync(folder.path(name), 'utf8'));

test('check tells each problem on a line with its place, and its hint below', async () => {
  folder = folderWith({ 'a.md': fixture('untidy.nl.md') });
  const { exit, out } = await runCli('check', folder.path('a.md'));
  expect(exit).toBe(1);
  await expect(out.replaceAll(folder.path('a.md'), 'a.md')).toMatchFileSnapshot(
    '../../fixtures/decks/untidy.check.nl.txt',
  );
});

test('check speaks the language that is asked for, or that of the environment, or Dutch', async () => {
  folder = folderWith({ 'a.md': 'x' });
  const args = ['check', folder.path('a.md')];
  expect((await runIn({ LANG: 'en_GB.UTF-8' }, ...args)).out).toContain(' hint ');
  expect((await runIn({ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_NL' }, ...args)).out).toContain(' tip ');
  expect((await runIn({}, ...args)).out).toContain(' tip ');
  expect((await runIn({}, ...args, '--lang', 'en')).out).toContain(' hint ');
});

test('check is silent about a file without problems, and hints are no failure', async () => {
  folder = folderWith({ 'a.md': english.replace('"1.0"', '1.0.0'), 'b.md': good });
  expect(await runCli('check', folder.path('a.md'))).toEqual({
    exit: 0,
    out: '',
    err: 'Niets meer na te kijken.\n',
  });
  expect((await runCli('check', folder.path('a.md'), folder.path('b.md'))).exit).toBe(0);
});

const plain = top + cardWith();

test('check --taal is silent about the Dutch, or check without it is not', async () => {
  folder = folderWith({ 'a.md': plain.replace('Wat zag je', 'Wat zag de cliënt'), 'b.md': english });
  expect((await runCli('check', folder.path('a.md'))).out).toBe('');
  const { exit, out } = await runCli('check', '--taal', folder.path('a.md'), folder.path('b.md'));
  expect(exit).toBe(0);
  expect(out).toContain('a.md:11:12 let op "cliënt" maakt van iemand een etiket.\n    Liever: bewoner.\n');
  expect(out).toContain('b.md:1:1 tip De taal van dit bestand is "en".');
  expect((await runCli('check', '--taal', folder.path('a.md'), '--lang', 'en')).out).toContain(
    'a.md:11:12 warning "cliënt" turns a person into a label.',
  );
});

test('check --taal fails where a card only could be better, or passes what it may not say', async () => {
  folder = folderWith({ 'a.md': plain.replace('Wat zag je', 'Dit werkt altijd. Wat zag je') });
  expect((await runCli('check', '--taal', folder.path('a.md'))).exit).toBe(1);
  expect((await runCli('check', folder.path('a.md'))).exit).toBe(0);
});

test('check --taal says more than one sentence where there is nothing to tell, or a file named twice repeats itself', async () => {
  folder = folderWith({ 'a.md': plain });
  expect(await runCli('check', '--taal', folder.path('a.md'), folder.path('a.md'))).toEqual({
    exit: 0,
    out: '',
    err: 'Niets meer na te kijken.\n',
  });
});

test('overview leaves out a card or a term, or has columns that do not stand below each other', async () => {
  folder = folderWith({ 'a.md': good });
  const { exit, out } = await runCli('overview', folder.path('a.md'));
  expect(exit).toBe(0);
  await expect(out).toMatchFileSnapshot('../../fixtures/decks/canonical.overview.nl.txt');
  expect((await runCli('overview', folder.path('a.md'), '--lang', 'en')).out).toContain(
    'just after a conversation',
  );
});

test('overview of guides only gives a table of nothing', async () => {
  folder = folderWith({
    'a.md': '---\n{guide: g, title: G, variants: [5]}\n---\n\n## A {#a}\n\n- Minuten: 5\n',
  });
  const { out } = await runCli('overview', folder.path('a.md'));
  expect(out).toBe(
    'Hier staan geen kaarten in: overview leest kaartensets, en dit zijn alleen draaiboeken.\n',
  );
});

test('overview of one small deck counts what is not there, or that of more decks hides what is missing', async () => {
  folder = folderWith({ 'a.md': good, 'b.md': english });
  expect((await runCli('overview', folder.path('a.md'))).out).not.toMatch(/ 0$/m);
  expect((await runCli('overview', folder.path('.'))).out).toMatch(/ 0$/m);
});

test('format of a guide with an error buries it, though that of a deck does not', async () => {
  const wrong = guide.replace('- Minuten: 15 / -', '- Minuten: 15');
  folder = folderWith({ 'werf.md': wrong });
  const { exit, out } = await runCli('format', folder.path('werf.md'));
  expect(exit).toBe(1);
  expect(out).toMatch(/werf\.md is niet aangeraakt: los eerst de fouten op\n$/);
  expect(readFileSync(folder.path('werf.md'), 'utf8')).toBe(wrong);
});

test('build writes each deck and an index that their readers read whole', async () => {
  folder = folderWith({ 'a.md': good, 'b.md': english });
  const { exit, out } = await runCli(
    'build',
    folder.path('a.md'),
    folder.path('b.md'),
    '--out',
    folder.path('dist'),
  );
  expect({ exit, last: out.trim().split('\n').at(-1) }).toEqual({
    exit: 0,
    last: `2 sets staan nu in ${folder.path('dist')}`,
  });

  const { decks, problems } = readDeckIndex(json('dist/index.json'));
  expect(problems).toEqual([]);
  expect(decks.map(({ file, cardCount }) => [file, cardCount])).toEqual([
    ['nl/leerprincipes.json', 2],
    ['en/leerprincipes.json', 1],
  ]);
  for (const { file, sourceHash } of decks)
    expect(readDeck(json(`dist/${file}`))).toMatchObject({ sourceHash, problems: [] });
  expect(decks[0]?.sourceHash).toBe(createHash('sha256').update(good).digest('hex'));
});

test('a folder misses a file of its folders, takes what is no deck, or depends on the order of the disk', async () => {
  folder = folderWith({ 'z.md': good, 'lees-mij.txt': 'geen set' });
  mkdirSync(folder.path('en'));
  writeFileSync(folder.path('en/b.MD'), english);
  const { exit } = await runCli('build', folder.path('.'), '--out', folder.path('dist'));
  expect(exit).toBe(0);
  const { decks } = readDeckIndex(json('dist/index.json'));
  expect(decks.map(({ file }) => file)).toEqual(['en/leerprincipes.json', 'nl/leerprincipes.json']);
  expect((await runCli('format', '--check', folder.path('.'))).out).not.toContain('lees-mij');
});

test('build writes the same bytes each time', async () => {
  folder = folderWith({ 'a.md': good });
  const build = () => runCli('build', folder.path('a.md'), '--out', folder.path('dist'));
  await build();
  const first = readFileSync(folder.path('dist/nl/leerprincipes.json'), 'utf8');
  await build();
  expect(readFileSync(folder.path('dist/nl/leerprincipes.json'), 'utf8')).toBe(first);
  expect(readdirSync(folder.path('dist'), { recursive: true }).sort()).toEqual([
    'index.json',
    'nl',
    'nl/leerprincipes.json',
  ]);
});

test('build writes nothing at all where one file has an error, and names that file', async () => {
  folder = folderWith({ 'a.md': english, 'b.md': bad });
  const { exit, out } = await runCli(
    'build',
    folder.path('a.md'),
    folder.path('b.md'),
    '--out',
    folder.path('dist'),
  );
  expect(exit).toBe(1);
  expect(out).toMatch(/Los eerst de fouten op in: \S+b\.md\n$/);
  expect(existsSync(folder.path('dist'))).toBe(false);
});

test('build refuses two decks with one key, and names both files', async () => {
  folder = folderWith({ 'a.md': good, 'b.md': good });
  const { exit, out } = await runCli(
    'build',
    folder.path('a.md'),
    folder.path('b.md'),
    '--out',
    folder.path('dist'),
  );
  expect(exit).toBe(1);
  expect(out).toContain(
    `${folder.path('b.md')}:1:1 fout De set "leerprincipes.nl" staat ook in ${folder.path('a.md')}.`,
  );
  expect(existsSync(folder.path('dist'))).toBe(false);
});

test('of three decks with one key build names the second as the one that was there', async () => {
  folder = folderWith({ 'a.md': good, 'b.md': good, 'c.md': good });
  const { out } = await runCli('build', folder.path('.'), '--out', folder.path('dist'));
  for (const name of ['b.md', 'c.md']) {
    expect(out).toContain(
      `${folder.path(name)}:1:1 fout De set "leerprincipes.nl" staat ook in ${folder.path('a.md')}.`,
    );
  }
});

test('build writes each guide with the cards it refers to, and the index lists it beside the decks', async () => {
  folder = folderWith({ 'a.md': good, 'werf.md': guide });
  const { exit, out } = await runCli('build', folder.path('.'), '--out', folder.path('dist'));
  expect({ exit, last: out.trim().split('\n').at(-1) }).toEqual({
    exit: 0,
    last: `1 set en 1 draaiboek staan nu in ${folder.path('dist')}`,
  });

  const { guides, problems } = readGuideIndex(json('dist/index.json'));
  expect(problems).toEqual([]);
  expect(guides).toEqual([
    {
      id: 'werf',
      language: 'nl',
      title: 'WERF-bespreking',
      version: '1.0.0',
      summary: 'Samen stilstaan bij één ervaring uit de wijk.',
      variants: [75, 20],
      group: '4-8',
      stepCount: 3,
      file: 'nl/guides/werf.json',
      sourceHash: createHash('sha256').update(guide).digest('hex'),
    },
  ]);
  expect(readDeckIndex(json('dist/index.json')).decks).toHaveLength(1);
  const read = readGuide(json('dist/nl/guides/werf.json'));
  expect(read).toMatchObject({ problems: [], sourceHash: guides[0]?.sourceHash });
  expect(read.decks?.map(({ id, cards }) => [id, cards.map(({ number }) => number)])).toEqual([
    ['leerprincipes', [1, 2]],
  ]);
});

test('a guide may have the id of a deck, but not that of another guide', async () => {
  folder = folderWith({ 'a.md': good, 'b.md': guide.replace('guide: werf', 'guide: leerprincipes') });
  const dist = ['--out', folder.path('dist')];
  expect((await runCli('build', folder.path('a.md'), folder.path('b.md'), ...dist)).exit).toBe(0);
  writeFileSync(folder.path('c.md'), readFileSync(folder.path('b.md')));
  const { exit, out } = await runCli('build', folder.path('.'), ...dist);
  expect(exit).toBe(1);
  expect(out).toContain(
    `${folder.path('c.md')}:1:1 fout Het draaiboek "leerprincipes.nl" staat ook in ${folder.path('b.md')}.`,
  );
});

test('a card that a guide refers to and that is nowhere stops check and build; alone, it is a tip of check', async () => {
  const lost = guide.replace('leerprincipes/waar-het-schuurt', 'leerprincipes/waar-het-schuurde');
  folder = folderWith({ 'a.md': good, 'werf.md': lost });
  const files = [folder.path('werf.md'), folder.path('a.md')];
  const { exit, out } = await runCli('check', ...files);
  expect(exit).toBe(1);
  expect(out).toContain(
    'werf.md:29:3 fout In de set "leerprincipes" is geen kaart met het kenmerk "waar-het-schuurde".\n' +
      '    Bedoelde je "leerprincipes/waar-het-schuurt"?\n',
  );
  expect((await runCli('build', ...files, '--out', folder.path('dist'))).exit).toBe(1);
  expect(existsSync(folder.path('dist'))).toBe(false);

  const alone = await runCli('check', folder.path('werf.md'));
  expect(alone.exit).toBe(0);
  expect(alone.out).toContain('werf.md:29:3 tip Dit draaiboek verwijst naar 2 kaarten.');
});

test('build ships a guide alone without the cards that it refers to', async () => {
  folder = folderWith({ 'werf.md': guide });
  const { exit, out } = await runCli('build', folder.path('werf.md'), '--out', folder.path('dist'));
  expect(exit).toBe(1);
  expect(out).toContain(
    'fout De set van de kaart "leerprincipes/waar-het-schuurt" zit niet bij deze bestanden',
  );
  expect(existsSync(folder.path('dist'))).toBe(false);
});

test('a file that is named twice is a second deck for overview and build', async () => {
  folder = folderWith({ 'a.md': good });
  const twice = [folder.path('a.md'), folder.path('.'), `${folder.path('.')}/./a.md`];
  const once = await runCli('overview', folder.path('a.md'));
  expect(await runCli('overview', ...twice)).toEqual(once);
  expect((await runCli('build', ...twice, '--out', folder.path('dist'))).exit).toBe(0);
});

test('format writes a guide in canonical form', async () => {
  folder = folderWith({
    'werf.md': guide.replaceAll('\n', '\r\n').replace('- Minuten: 15 / -', '- minutes: 15 /  –'),
  });
  expect((await runCli('format', folder.path('werf.md'))).exit).toBe(0);
  expect(readFileSync(folder.path('werf.md'), 'utf8')).toBe(guide);
});

test('format writes a file in canonical form, once, and leaves nothing beside it', async () => {
  folder = folderWith({ 'a.md': good.replaceAll('\n', '\r\n') });
  expect((await runCli('format', folder.path('a.md'))).exit).toBe(0);
  expect(readFileSync(folder.path('a.md'), 'utf8')).toBe(good);
  expect(await runCli('format', folder.path('a.md'))).toEqual({ exit: 0, out: '', err: '' });
  expect(readdirSync(folder.path('.'))).toEqual(['a.md']);
});

test('format --check only says what is not in canonical form', async () => {
  const untidy = good.replaceAll('\n', '\r\n');
  folder = folderWith({ 'a.md': untidy, 'b.md': good });
  const { exit, out } = await runCli('format', '--check', folder.path('a.md'), folder.path('b.md'));
  expect({ exit, out }).toEqual({ exit: 1, out: `${folder.path('a.md')} staat nog niet in de vaste vorm\n` });
  expect(readFileSync(folder.path('a.md'), 'utf8')).toBe(untidy);
});

test('format leaves a file with errors alone, and says why', async () => {
  folder = folderWith({ 'a.md': bad });
  const { exit, out } = await runCli('format', folder.path('a.md'));
  expect(exit).toBe(1);
  expect(out).toContain(' fout Er is al een kaart met het kenmerk');
  expect(readFileSync(folder.path('a.md'), 'utf8')).toBe(bad);
});
