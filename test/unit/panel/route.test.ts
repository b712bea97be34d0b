import { expect, test } from 'vitest';
import {
  addressOf,
  createRouter,
  readRoute,
  type AddressBar,
  type Route,
} from '../../../extension/panel/route';

test.each<Route>([
  { screen: 'card' },
  { screen: 'card', reference: 'leerprincipes.nl/een-ding-anders' },
  { screen: 'notes' },
  { screen: 'decks' },
  { screen: 'decks', deckKey: 'leerprincipes.nl' },
  { screen: 'settings' },
])('the address of a screen leads back to it: %o', (route) => {
  expect(readRoute(addressOf(route))).toEqual(route);
});

test.each(['', '#', '#/', '#/nergens', '#/card/half', '#/card/%E0%A4%A/x', '#//', 'javascript:alert(1)'])(
  'a broken address leads to the card: %s',
  (hash) => {
    expect(readRoute(hash)).toEqual({ screen: 'card' });
  },
);

/** A window that tells of a new address as late as a browser does: not before the next task. */
class LateWindow extends EventTarget implements AddressBar {
  readonly location = { hash: '' };
  readonly history = {
    replaceState: (_state: unknown, _title: string, address: string) => {
      this.location.hash = address;
    },
  };
}

test('a card that is found by itself overwrites the address that somebody is going to', () => {
  const window = new LateWindow();
  const router = createRouter(window);
  window.location.hash = '#/notes';
  router.go({ screen: 'card', reference: 'a.nl/b' }, 'replace');
  expect(window.location.hash).toBe('#/notes');
  expect(router.route.value).toEqual({ screen: 'notes' });
});
