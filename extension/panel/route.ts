import { signal, type ReadonlySignal } from '@preact/signals';

/** What the panel shows; each has an address, so that back, forward and reload work. */
export type Route =
  | {
      readonly screen: 'card';
      /** `deckKey/cardId`; absent: whichever fits now. */ readonly reference?: string;
    }
  | { readonly screen: 'notes' }
  | { readonly screen: 'decks'; /** Absent: all of them. */ readonly deckKey?: string }
  | { readonly screen: 'settings' };

/** Reads the fragment of an address. Whatever is unknown or broken is the card. */
export function readRoute(hash: string): Route {
  const [screen, ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  const [first, second] = rest;
  switch (screen) {
    case 'card':
      return first && second ? { screen: 'card', reference: `${first}/${second}` } : { screen: 'card' };
    case 'notes':
    case 'settings':
      return { screen };
    case 'decks':
      return first ? { screen: 'decks', deckKey: first } : { screen: 'decks' };
    default:
      return { screen: 'card' };
  }
}

/** The fragment that stands for a route. */
export function addressOf(route: Route): string {
  if (route.screen === 'card') return route.reference ? `#/card/${route.reference}` : '#/';
  if (route.screen === 'decks' && route.deckKey) return `#/decks/${route.deckKey}`;
  return `#/${route.screen}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

export interface Router {
  readonly route: ReadonlySignal<Route>;
  /** Goes to a route; with `replace` the one before is forgotten by "back". */
  go(route: Route, how?: 'push' | 'replace'): void;
  dispose(): void;
}

/** What a router needs of a window. */
export interface AddressBar extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: Pick<Location, 'hash'>;
  readonly history: Pick<History, 'replaceState'>;
}

/** Keeps the route and the window's address the same. */
export function createRouter(window: AddressBar): Router {
  let heard = window.location.hash;
  const route = signal(readRoute(heard));
  const listen = () => {
    heard = window.location.hash;
    route.value = readRoute(heard);
  };
  window.addEventListener('hashchange', listen);
  return {
    route,
    go(next, how = 'push') {
      // Somebody is on the way elsewhere, and the event that tells is still to come: that goes before what follows here.
      if (how === 'replace' && window.location.hash !== heard) {
        listen();
        return;
      }
      const address = addressOf(next);
      if (address === (window.location.hash || '#/')) return;
      if (how === 'push') window.location.hash = address;
      else window.history.replaceState(null, '', address);
      listen();
    },
    dispose() {
      window.removeEventListener('hashchange', listen);
    },
  };
}
