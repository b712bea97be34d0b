import { expect as vitestExpect } from 'vitest';
import { test } from './panel/panel-test';
import { stateNamed } from './panel/states';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
/** In Dutch; in English, the screens with most words of our own. */
const shown = {
  nl: ['card', 'card-saved', 'notes', 'notes-editing', 'decks', 'decks-broken', 'deck', 'settings'],
  en: ['card', 'notes', 'decks-broken', 'settings'],
};

// Roles and names as a screen reader gets them. A change here is to be read, not only to be accepted.
test.for((['nl', 'en'] as const).flatMap((locale) => shown[locale].map((name) => [name, locale] as const)))(
  '%s in %s loses a role or a name',
  async ([name, locale], { open }) => {
    const state = stateNamed(name);
    const panel = await open({
      at: state.at('rustig.nl/wachten'),
      locale: locales[locale],
      time: '2026-11-03T09:30:00',
    });
    await state.enter(panel);
    const tree = await panel.page.locator('body').ariaSnapshot();
    await vitestExpect(`${tree}\n`).toMatchFileSnapshot(`panel/aria/${name}.${locale}.txt`);
  },
);
