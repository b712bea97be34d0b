import type { Card } from '#core/deck';
import type { LocalDay } from './calendar';

/**
 * The cards that a reader can meet on a local date: not those whose last day has passed, nor those that their author
 * has withdrawn. Whoever picks by day counts these, or two surfaces would show two cards of the day.
 */
export function shownCards(cards: readonly Card[], today: LocalDay): readonly Card[] {
  const date = isoDate(today);
  return cards.filter(
    (card) => card.status !== 'ingetrokken' && !(card.validUntil && card.validUntil < date),
  );
}

/** `YYYY-MM-DD`, which sorts as the calendar does. */
export function isoDate({ year, month, day }: LocalDay): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
