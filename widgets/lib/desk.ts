import type { Card, Deck } from '#core/deck';
import { drawNext, shownCards, type LocalDay } from '#core/draw';
import { chooseCard, type Wish } from './choose-card';

/** What lies before the reader: a card out of a deck, and what has been drawn from it. */
export interface Desk {
  readonly deck: Deck;
  readonly card: Card;
  /** Ids of the cards that have been, this one included. */
  readonly drawn: readonly string[];
  /** Whether the deck has another card to draw. */
  readonly more: boolean;
  /** What the page asked for. */
  readonly wish: Wish;
}

/**
 * Lays the first card. Where the page still asks for the same, the card that lay there stays: only the language or
 * the place on the page changed.
 *
 * @throws WidgetError `card`
 */
export function begin(deck: Deck, wish: Wish, before: Desk | undefined, today: LocalDay, seed: string): Desk {
  const same = before && sameWish(before.wish, wish) ? before : undefined;
  const kept = same && deck.cards.find(({ id }) => id === same.card.id);
  const card = kept ?? chooseCard(deck, wish, today, seed);
  const drawn = same && kept ? same.drawn : [card.id];
  return { deck, card, drawn, wish, more: shownCards(deck.cards, today).length > 1 };
}

/** Lays another card, none twice before all have been; the same desk where there is none. */
export function drawAnother(desk: Desk, today: LocalDay, seed: string): Desk {
  const pool = shownCards(desk.deck.cards, today);
  const draw = drawNext(
    pool.map(({ id }) => id),
    desk.drawn,
    desk.card.id,
    seed,
  );
  const card = pool.find(({ id }) => id === draw?.next);
  return draw && card ? { ...desk, card, drawn: draw.drawn } : desk;
}

function sameWish(one: Wish, other: Wish): boolean {
  return one.deck === other.deck && one.card === other.card && one.pick === other.pick;
}
