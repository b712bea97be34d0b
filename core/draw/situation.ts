import type { Card, Minutes, Moment } from '#core/deck';

/** Where in the work somebody is: one tap in the panel. Each stands for one or more moments of a card. */
export const situations = {
  before: ['before'],
  between: ['between'],
  after: ['after'],
  end: ['end-of-day', 'end-of-week'],
  team: ['team', 'meeting'],
} as const satisfies Record<string, readonly Moment[]>;
export type Situation = keyof typeof situations;

/** Which of a card's moments belongs to a situation: the one it was found by. Undefined where none does. */
export function momentIn(card: Card, situation: Situation | undefined): Moment | undefined {
  const wanted: readonly Moment[] = situation ? situations[situation] : [];
  return card.moments.find((moment) => wanted.includes(moment));
}

/** What somebody asks of a card; what is left open is not asked. */
export interface Wish {
  readonly situation?: Situation | undefined;
  /** The time there is. A card may take less, never more. */
  readonly minutes?: Minutes | undefined;
}

/** What had to be let go of to find a card at all. */
export type Compromise = 'minutes' | 'situation';

/** The cards that fit, and what was let go of: first the minutes, then the situation, so that there always is a card. */
export function fittingCards<T extends { readonly card: Card }>(
  cards: readonly T[],
  wish: Wish,
): { readonly cards: readonly T[]; readonly compromise?: Compromise } {
  const inSituation = cards.filter(({ card }) => fitsSituation(card, wish.situation));
  const inTime = inSituation.filter(({ card }) => fitsMinutes(card, wish.minutes));
  if (inTime.length > 0) return { cards: inTime };
  if (inSituation.length > 0) return { cards: inSituation, compromise: 'minutes' };
  const anywhere = cards.filter(({ card }) => fitsMinutes(card, wish.minutes));
  return { cards: anywhere.length > 0 ? anywhere : cards, compromise: 'situation' };
}

function fitsSituation(card: Card, situation: Situation | undefined): boolean {
  if (!situation || card.moments.length === 0) return true;
  return momentIn(card, situation) !== undefined;
}

function fitsMinutes(card: Card, minutes: Minutes | undefined): boolean {
  return !minutes || !card.minutes || card.minutes <= minutes;
}
