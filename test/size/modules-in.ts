import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const mapSchema = v.object({ sources: v.array(v.string()) });

/**
 * The modules that went into a built script, by its source map: packages by name (`preact`), our own files by their
 * place (`core/deck/card.ts`).
 *
 * @throws where the script has no source map beside it
 */
export function modulesIn(script: string): string[] {
  const { sources } = v.parse(mapSchema, JSON.parse(readFileSync(`${script}.map`, 'utf8')));
  return [...new Set(sources.map(nameOf))].sort();
}

function nameOf(source: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];
  return inPackage ?? source.replace(/^(\.\.\/)+/, '');
}
