import { expect, test } from 'vitest';
import { addressOf, readRoute, type Route } from '../../../extension/panel/route';

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
