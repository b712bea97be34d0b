import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { markdownInTheBrowser } from './extension/markdown-in-the-browser';
import { chromiumOptions } from './test/browsers/chromium-options';
import { firefox } from './test/browsers/firefox-provider';

/** How our sources are read. */
const sources = {
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  resolve: { alias: markdownInTheBrowser },
};

const inBrowser = {
  include: ['test/browser/**/*.test.{ts,tsx}', 'test/contract/**/*.browser.test.ts'],
  testTimeout: 15_000,
};
const browserMode = { enabled: true, headless: true, ui: false, screenshotFailures: false };

/** Tests that drive what was built: each file starts browsers of its own, which wait more than they work. */
const onBuild = { maxWorkers: 2, testTimeout: 30_000, hookTimeout: 60_000 };

const projects: TestProjectConfiguration[] = [
  {
    ...sources,
    test: {
      name: 'unit',
      include: ['test/unit/**/*.test.{ts,tsx}', 'test/contract/**/*.node.test.ts'],
      environment: 'node',
      // Reading our modules anew for every file takes longer than all the tests together.
      isolate: false,
      css: true,
    },
  },
  { test: { name: 'architecture', include: ['test/architecture.test.ts'], testTimeout: 30_000 } },
  {
    ...sources,
    test: {
      name: 'chromium',
      ...inBrowser,
      browser: {
        ...browserMode,
        provider: playwright({ launchOptions: chromiumOptions() }),
        instances: [{ browser: 'chromium' }],
      },
    },
  },
  {
    ...sources,
    // Its locators have to be the very module that vitest runs its tests with, not a bundled copy.
    optimizeDeps: { exclude: ['@vitest/browser'] },
    test: {
      name: 'firefox',
      ...inBrowser,
      browser: { ...browserMode, provider: firefox(), instances: [{ browser: 'firefox' }] },
    },
  },
  { test: { name: 'extension', include: ['test/extension/**/*.test.ts'], ...onBuild } },
  { test: { name: 'demo', include: ['test/demo/**/*.test.ts'], ...onBuild } },
];

export default defineConfig({ test: { projects } });
