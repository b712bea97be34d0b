import { readDeck, type Deck } from '#core/deck';
import { WidgetError } from './failure';
import { fetchDeck } from './fetch-deck';

const decks = new Map<string, Promise<Deck>>();

/**
 * The deck at an address, fetched and read once for all widgets on the page. What failed is forgotten, so that a
 * later widget tries again.
 *
 * @throws WidgetError
 */
export function loadDeck(address: string): Promise<Deck> {
  const known = decks.get(address);
  if (known) return known;
  const loading = fetchDeck(address).then((data) => toDeck(data, address));
  decks.set(address, loading);
  loading.catch(() => decks.delete(address));
  return loading;
}

/** @throws WidgetError `unreadable` */
export function toDeck(data: unknown, from: string): Deck {
  const { deck } = readDeck(data);
  if (!deck) throw new WidgetError('unreadable', `${from} is no deck that this version can read`);
  return deck;
}
