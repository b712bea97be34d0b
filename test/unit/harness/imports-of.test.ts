import { expect, test } from 'vitest';
import { importsOf } from '../../architecture/imports-of';

const found = (source: string) => importsOf(source).map(({ kind, specifier }) => `${kind} ${specifier}`);

test('finds what a module loads, also when it is minified', () => {
  const source = `import{a}from"./a";import"./b";export*from"./c";export{d}from"./d";f(()=>import("./e"))`;
  expect(found(source)).toEqual(['static ./a', 'static ./b', 'static ./c', 'static ./d', 'later ./e']);
});

test('tells types apart, which nothing loads', () => {
  const source = `import type { A } from './a'; export type { B } from './b'; let c: import('./c').C;
    import { type D } from './d';`;
  expect(found(source)).toEqual(['type ./a', 'type ./b', 'type ./c', 'static ./d']);
});

test('is not deceived by what only looks like an import', () => {
  expect(found(`// import './a'\nconst b = "import './b'"; export const c = 1; import(d);`)).toEqual([]);
});
