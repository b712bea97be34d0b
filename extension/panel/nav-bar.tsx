import { addressOf, type Route } from './route';
import { usePanel } from './use-panel';

/** The way between the screens. "Kaart" leads back to the card that is open. */
export function NavBar() {
  const { router, drawing, texts } = usePanel();
  const { nav } = texts.value;
  const reference = drawing.current.value?.reference;
  const places: readonly (readonly [Route, string])[] = [
    [{ screen: 'card', ...(reference !== undefined && { reference }) }, nav.card],
    [{ screen: 'notes' }, nav.notes],
    [{ screen: 'decks' }, nav.decks],
    [{ screen: 'settings' }, nav.settings],
  ];
  return (
    <nav class="nav-bar" aria-label={nav.label}>
      {places.map(([route, label]) => (
        <a
          key={route.screen}
          href={addressOf(route)}
          aria-current={router.route.value.screen === route.screen ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
