import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { budgets } from '../size/budgets';
import { modulesIn } from '../size/modules-in';

/** What nobody should wait for, at the start of each surface: packages, and places of ours. */
const heavy = ['micromark', 'mdast-util-', 'yaml', 'papaparse', 'age-encryption', 'fflate', 'minisearch'];
const later = [
  ...['core/deckfile/', 'core/takeaway/', 'core/backup/', 'extension/studio/'],
  // Guides are read by whoever opens one: the face of the room must not take their reader along.
  'core/deck/read-guide',
];
const keeping = [
  'idb',
  'valibot',
  '@preact/signals',
  'core/store/',
  'core/journal/',
  'core/library/',
  'extension/',
];

describe.each(budgets)('$what', ({ what, files }) => {
  const modules = () =>
    files()
      .filter((file) => existsSync(`${file}.map`))
      .flatMap(modulesIn);

  test('comes with a source map, by which to know what is in it', () => {
    expect(files().filter((file) => !existsSync(`${file}.map`))).toEqual([]);
    expect(modules()).toContain('core/deck/read-deck.ts');
  });

  test('holds nothing that can wait', () => {
    const unwanted = [...heavy, ...later, ...(what.includes('widgets') ? keeping : ['widgets/'])];
    expect(modules().filter((name) => unwanted.some((begin) => name.startsWith(begin)))).toEqual([]);
  });
});
