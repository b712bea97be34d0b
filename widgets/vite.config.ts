import preact from '@preact/preset-vite';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Run twice: `--mode module` makes the ES module, `--mode classic` the plain script that holds everything. */
export default defineConfig(({ mode }) => {
  const classic = mode === 'classic';
  return {
    root: at('.'),
    publicDir: false,
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), compiledDecks()],
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

/** The built-in decks stand next to the script, where it looks for them. */
function compiledDecks(): Plugin {
  return {
    name: 'stilstaan:compiled-decks',
    closeBundle() {
      cpSync(at('../dist/decks'), at('../dist/widgets/decks'), { recursive: true });
    },
  };
}
