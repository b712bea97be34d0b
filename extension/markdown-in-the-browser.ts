import { fileURLToPath } from 'node:url';

/**
 * micromark's browser build decodes named entities through `innerHTML`, which throws under Trusted Types. Every
 * build that bundles Markdown takes its table build instead.
 */
export const markdownInTheBrowser = {
  'decode-named-character-reference': fileURLToPath(
    new URL('../node_modules/decode-named-character-reference/index.js', import.meta.url),
  ),
};
