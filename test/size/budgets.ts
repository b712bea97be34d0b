import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadedFiles } from './loaded-files';
import { pageScripts } from './page-scripts';

export interface Budget {
  readonly what: string;
  /** kB, gzipped. */
  readonly limit: number;
  /** The files that count, once they are built. */
  readonly files: () => string[];
}

const widgets = 'dist/widgets';
const chrome = 'dist/extension/chrome-mv3';

/** What may be sent to a reader before the first card, and in all. */
export const budgets: readonly Budget[] = [
  {
    what: 'widgets, first card (module)',
    limit: 10,
    files: () => loadedFiles([join(widgets, 'stilstaan.js')]),
  },
  {
    // Half a kilobyte more: it carries what the module may leave for later.
    what: 'widgets, first card (classic)',
    limit: 10.5,
    files: () => [join(widgets, 'stilstaan.classic.js')],
  },
  { what: 'all widgets together (modules)', limit: 24, files: () => modulesIn(widgets) },
  {
    what: 'panel start-up, plain page',
    limit: 40,
    files: () => loadedFiles(pageScripts('dist/panel/index.html')),
  },
  {
    what: 'panel start-up, extension',
    limit: 40,
    files: () => loadedFiles(pageScripts(join(chrome, 'sidepanel.html'), chrome)),
  },
];

function modulesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && !path.endsWith('.classic.js'))
    .map((path) => join(folder, path));
}
