import preact from '@preact/preset-vite';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Run twice: `--mode module` makes the ES module, `--mode classic` the plain script that holds everything. */
export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  return {
    root: at('.'),
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), pageStyles(), compiledDecks()],
    // A classic script has no such address; where it does not learn its own, the page's has to do.
    define: classic ? { 'import.meta.url': 'document.baseURI' } : {},
    resolve: { alias: { 'preact/jsx-runtime': at('./lib/jsx-runtime.ts') } },
    build: {
      outDir: at('../dist/widgets'),
      emptyOutDir: !classic,
      target: 'es2022',
      // The first browsers that know light-dark(); for older ones it would be rewritten, at three times the size.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      cssMinify: true,
      sourcemap: true,
      lib: {
        entry: at(classic ? './stilstaan.classic.ts' : './stilstaan.ts'),
        formats: [classic ? 'iife' : 'es'],
        // Demanded for an iife; it exports nothing, so that no such name is made.
        name: 'Stilstaan',
        fileName: () => (classic ? 'stilstaan.classic.js' : 'stilstaan.js'),
      },
      // Vite leaves an ES library its white space, for bundlers after it; ours goes to browsers as it is.
      rolldownOptions: { output: { minify: true } },
    },
  };
});

/**
 * The optional sheet for the page around: the rules that a drawn card has, for the same card as the page wrote it
 * between the tags. So it looks like a card before the script is there, and nothing moves when it is drawn over.
 */
function pageStyles(): Plugin {
  const sheets = ['../core/view/tokens.css', '../core/view/card.css', './lib/page.css'];
  return {
    name: 'stilstaan:page-styles',
    generateBundle() {
      const rules = sheets.map((sheet) => readFileSync(at(sheet), 'utf8')).join('\n');
      const source = `@scope (stilstaan-card) {\n${rules}}\n`;
      this.emitFile({ type: 'asset', fileName: 'stilstaan.css', source });
    },
  };
}

/** The built-in decks stand next to the script, where it looks for them. */
function compiledDecks(): Plugin {
  return {
    name: 'stilstaan:compiled-decks',
    closeBundle() {
      // First Dutch for everybody: a deck without an English version costs an English page no 404 and no second trip.
      cpSync(at('../dist/decks/nl'), at('../dist/widgets/decks/en'), { recursive: true });
      cpSync(at('../dist/decks'), at('../dist/widgets/decks'), { recursive: true });
    },
  };
}
