import { signal } from '@preact/signals';
import type { Route, Router } from '../../../extension/panel/route';

/** A router without a window; `visited` tells where it went, the newest last. */
export function memoryRouter(first: Route = { screen: 'card' }): Router & { readonly visited: Route[] } {
  const route = signal(first);
  const visited: Route[] = [];
  return {
    route,
    visited,
    go(next) {
      visited.push(next);
      route.value = next;
    },
    dispose() {
      visited.length = 0;
    },
  };
}
