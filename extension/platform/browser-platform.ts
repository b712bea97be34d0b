import { browser } from 'wxt/browser';
import type { Platform } from './platform';

/** The extension's side: settings stand in `storage.local`, which survives "clear site data" of web pages. */
export const platform: Platform = {
  languages: [browser.i18n.getUILanguage(), ...navigator.languages],
  version: browser.runtime.getManifest().version,
  async remembered(key) {
    return (await browser.storage.local.get(key))[key];
  },
  async remember(key, value) {
    if (value === undefined) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: value });
  },
};
