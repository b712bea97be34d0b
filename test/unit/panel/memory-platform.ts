import type { Platform } from '../../../extension/platform/platform';

/** A platform that remembers as long as the test runs. */
export function memoryPlatform(remembered: Record<string, unknown> = {}): Platform {
  const kept = new Map(Object.entries(remembered));
  return {
    languages: ['nl'],
    version: '0.0.0',
    remembered: (key) => Promise.resolve(kept.get(key)),
    remember: (key, value) => {
      kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
  };
}
