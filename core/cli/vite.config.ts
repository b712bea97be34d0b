import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The deck tool as one file that needs nothing beside it but Node. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [executable(at('../../dist/cli/stilstaan.js'))],
  ssr: { noExternal: true },
  build: {
    ssr: at('main.ts'),
    outDir: at('../../dist/cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      output: { entryFileNames: 'stilstaan.js', codeSplitting: false },
    },
  },
});

function executable(file: string): Plugin {
  return {
    name: 'stilstaan:executable',
    writeBundle() {
      chmodSync(file, 0o755);
    },
  };
}
