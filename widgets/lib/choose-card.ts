import type { Card, Deck } from '#core/deck';
import { cardOfDay, cardOfWeek, shownCards, shuffle, type LocalDay } from '#core/draw';
import { WidgetError } from './failure';

/** Which card a widget begins with. */
export const choices = ['day', 'week', 'random', 'first'] as const;
export type Choice = (typeof choices)[number];

/** What the page asks for, as in its attributes: one card by its id, or else a choice. */
export interface Wish {
  readonly deck: string;
  readonly card: string;
  readonly pick: Choice;
}

/**
 * The card to begin with.
 *
 * @throws WidgetError `card`: the deck has no such card, or none that is shown today
 */
export function chooseCard(deck: Deck, wish: Wish, today: LocalDay, seed: string): Card {
  const cards = shownCards(deck.cards, today);
  const card = wish.card
    ? cards.find(({ id }) => id === wish.card)
    : cards[placeOf(wish.pick, cards.length, deck.id, today, seed) ?? 0];
  if (card) return card;
  const what = wish.card ? `no card "${wish.card}"` : 'no card';
  throw new WidgetError('card', `the deck "${deck.id}" has ${what} to show today`);
}

function placeOf(
  pick: Choice,
  count: number,
  deckId: string,
  today: LocalDay,
  seed: string,
): number | undefined {
  switch (pick) {
    case 'day':
      return cardOfDay(count, deckId, today);
    case 'week':
      return cardOfWeek(count, deckId, today);
    case 'random':
      return shuffle(count, seed)[0];
    case 'first':
      return 0;
  }
}
