import preact from '@preact/preset-vite';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { contentSecurityPolicy } from './extension/platform/content-security-policy';
import { markdownInTheBrowser } from './extension/markdown-in-the-browser';
import { preloadDecks } from './extension/preload-decks';

/** Fixes the extension's id in Chromium (`mnhkceiefbhgbfjlgjjfegnedglhphfk`), so that a policy can name it. */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAw3Xe26/3TR11FGVaiuEcrJtv/Fnvp6FIhcs7ZhxttCL6SVfKkc1PlKa7CtOHSIoQ/u41i4hknJcCaE9dntGQv8k6795L6sJvzyDI2OnuUZ5HPcmA7bpGQ68mrLsKSnoI3ws4CttEDsplsh6qfjuQoA/P74Bs58k3BwmwEfiPRYEC58LUpYlnD0IUMXZ2Pt4jNwgioWZBDRjXXFayjlnnA9P4niJmrwpkaUjX64kjIkb0AdgMhDEfHU8QZ3Sbd6EO7EmEyV3hTHpe4sFSjXUYANZxeq9KeddwD7nuVQ16NhRBAv4jpP0GBR0WERM2jfaeJXkV2kr0yyoREFlJbnVxNwIDAQAB';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), preloadDecks()],
    resolve: { alias: markdownInTheBrowser },
    build: { assetsInlineLimit: 0, sourcemap: true },
    worker: { format: 'es' as const },
  }),
  hooks: {
    // The same compiled decks that everybody gets from `npm run build:decks`.
    'build:done': (wxt) => {
      cpSync(join(wxt.config.root, 'dist/decks'), join(wxt.config.outDir, 'decks'), { recursive: true });
    },
  },
  zip: {
    exclude: ['**/*.map'],
    excludeSources: ['dist/**', 'shots/**', 'coverage/**'],
  },
  manifest: ({ browser }) => {
    const firefox = browser === 'firefox';
    return {
      name: '__MSG_extName__',
      description: '__MSG_extDescription__',
      default_locale: 'nl',
      // Notes are the person's own: `unlimitedStorage` keeps the browser from clearing them when the disk fills up.
      permissions: ['storage', 'unlimitedStorage', ...(firefox ? [] : ['sidePanel'])],
      action: { default_title: '__MSG_actionTitle__' },
      commands: {
        [firefox ? '_execute_sidebar_action' : '_execute_action']: {
          suggested_key: { default: 'Alt+Shift+S' },
        },
      },
      content_security_policy: { extension_pages: contentSecurityPolicy },
      ...(firefox
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'panel@stilstaan',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : { minimum_chrome_version: '137', key }),
    };
  },
});
