import { expect, test } from 'vitest';
import { staticImports } from '../../imports/static-imports';

test('finds what a module loads before it runs, also when it is minified', () => {
  expect(
    staticImports(`import{a}from"./a.js";import"./b.js";export*from"./c.js";export{d}from"./d.js";f()`),
  ).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});

test('leaves out types, what is loaded later, and what only looks like an import', () => {
  expect(
    staticImports(
      `import type { A } from './a'; export type { B } from './b'; import('./c'); // import './d'
       const e = "import './e'"; export const f = 1;`,
      'module.ts',
    ),
  ).toEqual([]);
});
