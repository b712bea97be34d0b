import { version } from '../../package.json';
import type { Platform } from './platform';

const prefix = 'stilstaan.';

/** The plain page's side: settings stand in `localStorage`, and are forgotten where a browser refuses it. */
export const platform: Platform = {
  languages: navigator.languages,
  version,
  remembered: (key) =>
    attempt((): unknown => {
      const text = localStorage.getItem(prefix + key);
      return text === null ? undefined : JSON.parse(text);
    }),
  remember: (key, value) =>
    attempt(() => {
      if (value === undefined) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, JSON.stringify(value));
    }),
};

/** `localStorage` throws while it is read: a promise hands that on as a rejection. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
