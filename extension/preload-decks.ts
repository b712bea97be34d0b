import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDeckIndex } from '#core/deck';
import type { Plugin } from 'vite';

const index = fileURLToPath(new URL('../dist/decks/index.json', import.meta.url));

/**
 * Lets the panel's page fetch the decks while its script still comes: one after the other they would cost two more
 * round trips before the first card. Needs the decks that `npm run build:decks` made.
 */
export function preloadDecks(): Plugin {
  return {
    name: 'stilstaan:preload-decks',
    apply: 'build',
    transformIndexHtml: () =>
      ['index.json', ...dutchDecks()].map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `decks/${file}` },
        injectTo: 'head' as const,
      })),
  };
}

/** What most people read; another language is fetched when it is asked for. */
function dutchDecks(): string[] {
  const { decks } = readDeckIndex(JSON.parse(readFileSync(index, 'utf8')));
  return decks.filter(({ language }) => language === 'nl').map(({ file }) => file);
}
