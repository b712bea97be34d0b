import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The partner's pages are copied as they stand, beside what the other builds made: they load that as a partner would. */
export default defineConfig({
  root: at('.'),
  publicDir: at('./pages'),
  build: {
    outDir: at('../dist'),
    emptyOutDir: false,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: {
      input: at('./waterrijk.css'),
      output: { assetFileNames: '[name][extname]' },
    },
  },
});
