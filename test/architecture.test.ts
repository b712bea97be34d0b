import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './architecture/violations-of';

/** Folders of code; the files at the top are configuration. */
const surfaces = ['core', 'extension', 'widgets', 'demo', 'test'];

const files = surfaces.flatMap((surface) =>
  readdirSync(surface, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(surface, path).replaceAll(sep, '/')),
);

test('every module keeps to who may import whom', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((path) => violationsOf(path, readFileSync(path, 'utf8')))).toEqual([]);
});

describe('the rules catch', () => {
  test.each([
    ['core/draw/pick.ts', `import { openStore } from '#core/store'`],
    ['core/draw/pick.ts', `import { parse } from 'yaml'`],
    ['core/draw/pick.ts', `import { openStore } from '../store/open-store'`],
    ['core/draw/pick.ts', `import { cardOf } from '#core/deck/card'`],
    ['core/draw/pick.ts', `export const now = () => Date.now()`],
    ['core/draw/pick.ts', `export const today = new Date()`],
    ['core/draw/pick.ts', `export const lucky = () => Math.random() < 0.5`],
    ['core/draw/pick.ts', `export const id = () => crypto.randomUUID()`],
    ['core/draw/pick.ts', `export const title = () => ({ document }).document.title`],
    ['core/draw/pick.ts', `export const key = globalThis['localStorage']`],
    ['core/deckfile/read.ts', `import { readFile } from 'node:fs/promises'`],
    ['core/journal/open.ts', `import { openDB } from 'idb'`],
    ['core/journal/open.ts', `export const open = () => indexedDB.open('stilstaan')`],
    ['core/store/open.ts', `import type { Note } from '#core/journal'`],
    ['core/view/card.tsx', `import { signal } from '@preact/signals'`],
    ['core/view/card.tsx', `import { openJournal } from '#core/journal'`],
    ['core/view/card.tsx', `export const load = () => fetch('/deck.json')`],
    ['core/utils/text.ts', `export {}`],
    ['core/decks/nl/index.ts', `export {}`],
    ['extension/panel/app.tsx', `import { browser } from 'wxt/browser'`],
    ['extension/panel/app.tsx', `import { CardView } from '../../core/view/card-view'`],
    ['extension/panel/app.tsx', `import { parseDeck } from '#core/deckfile'`],
    ['extension/panel/app.tsx', `import '../../widgets/stilstaan-card'`],
    ['extension/panel/app.tsx', `import '../entrypoints/background'`],
    ['extension/panel/app.tsx', `export const load = () => fetch('/deck.json')`],
    ['extension/workers/parse.ts', `import { parseFile } from '../panel/parse-file'`],
    ['extension/entrypoints/background.ts', `import { browser } from 'wxt/browser'`],
    ['widgets/lib/desk.ts', `import { open } from '../../extension/platform/open-panel'`],
    ['widgets/lib/desk.ts', `const { effect } = await import('@preact/signals')`],
    ['widgets/lib/desk.ts', `import { openJournal } from '#core/journal'`],
    ['demo/snippet.ts', `import { readDeck } from '#core/deck'`],
    ['demo/snippet.ts', `import '../widgets/stilstaan-card'`],
    ['elsewhere/thing.ts', `export {}`],
  ])('%s: %s', (path, source) => {
    expect(violationsOf(path, source)).not.toEqual([]);
  });
});

describe('the rules allow', () => {
  test.each([
    ['core/draw/pick.ts', `import type { Card } from '#core/deck'; import { day } from './calendar'`],
    [
      'core/draw/pick.ts',
      `// Date.now() and document\nexport const a = 'Math.random()', b = new Date(0), c = { fetch: 1 }`,
    ],
    ['core/deckfile/read.ts', `import { fromMarkdown } from 'mdast-util-from-markdown'`],
    ['core/store/open.ts', `import { openDB } from 'idb'; export const open = () => indexedDB`],
    ['core/view/note.tsx', `import type { Note } from '#core/journal'; import { useId } from 'preact/hooks'`],
    [
      'core/cli/main.ts',
      `import { readFile } from 'node:fs/promises'; import { parseDeck } from '#core/deckfile'`,
    ],
    ['extension/platform/open.ts', `import { browser } from 'wxt/browser'`],
    ['extension/panel/fetch-decks.ts', `export const load = () => fetch('/deck.json')`],
    ['extension/panel/parse-file.ts', `import url from '../workers/parse-deck-file?worker&url'`],
    ['widgets/lib/style-sheet.ts', `import card from '../../core/view/card.css?inline'`],
    ['widgets/vite.config.ts', `import { cpSync } from 'node:fs'`],
  ])('%s: %s', (path, source) => {
    expect(violationsOf(path, source)).toEqual([]);
  });
});
