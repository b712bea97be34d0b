import preact from '@preact/preset-vite';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { markdownInTheBrowser } from './markdown-in-the-browser';
import { preloadDecks } from './preload-decks';
import { contentSecurityPolicy } from './platform/content-security-policy';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The panel as a plain page: the extension's own entry point, on the plain side of `#platform`. */
export default defineConfig({
  root: at('entrypoints/sidepanel'),
  base: './',
  publicDir: at('public'),
  plugins: [preact(), policyInTheHead(), preloadDecks(), compiledDecks()],
  resolve: {
    alias: markdownInTheBrowser,
    conditions: ['stilstaan-plain', 'module', 'browser', 'production'],
  },
  worker: { format: 'es' },
  build: {
    outDir: at('../dist/panel'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: true,
  },
});

/** A page on any host carries its policy itself; an extension has it in its manifest. */
function policyInTheHead(): Plugin {
  return {
    name: 'stilstaan:policy-in-the-head',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

function compiledDecks(): Plugin {
  return {
    name: 'stilstaan:compiled-decks',
    apply: 'build',
    closeBundle() {
      cpSync(at('../dist/decks'), at('../dist/panel/decks'), { recursive: true });
    },
  };
}
