import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from './panel';

/**
 * Gives the window the name of the screen, and leads the focus to its heading when a person goes to another one, as a
 * browser does with a new page. The first screen takes no focus from where it was.
 */
export function useScreenTitle(panel: Panel): void {
  const route = panel.router.route.value;
  const { screen } = route;
  const place = route.screen === 'decks' ? `decks ${route.deckKey ?? ''}` : screen;
  const title = panel.texts.value.nav[screen];
  useEffect(() => {
    document.title = `${title} · Stilstaan`;
  }, [title]);
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    focusHeading();
  }, [place]);
}

/** Leads the focus to the heading of the screen. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
