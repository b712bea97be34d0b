import type { Card, Moment } from '#core/deck';
import type { LocalDay } from './calendar';
import { momentIn, situations, type Situation } from './situation';

/** Where a card stands in the row of those that fit: 0 comes first. */
export type Rank = 0 | 1 | 2;

/** Thursday is too early to look back on a week; who works at the weekend looks back on it all the more. */
const endsTheWeek = [5, 6, 0];

/**
 * Which of the cards that fit come first, so that a situation leads to a good card. Cards that belong inside something
 * else (a step of a guided meeting, the end of the week on a Tuesday) wait until the others have been. A card that
 * nobody asked for, the one the panel opens on, is light.
 */
export function rankFor(
  card: Card,
  {
    situation,
    today,
    unasked = false,
  }: { readonly situation: Situation | undefined; readonly today: LocalDay; readonly unasked?: boolean },
): Rank {
  const moment = momentIn(card, situation);
  const best = situation && bestMoment(situation, today);
  const inPlace = moment === undefined || best === undefined || card.moments.includes(best);
  if (!inPlace || card.roles.length > 0 || card.depth === 'strong') return 2;
  return unasked && !isLight(card, situation) ? 1 : 0;
}

/** Short, not deep, and to be done with whoever is there: by oneself, or with the team. */
function isLight({ minutes = 1, depth, withWhom }: Card, situation: Situation | undefined): boolean {
  if (depth === 'deeper') return false;
  if (situation === 'team') return minutes <= 5;
  return minutes <= 2 && (withWhom.length === 0 || withWhom.includes('alone'));
}

/** Of a situation that stands for more than one moment, the one that it most likely is. */
function bestMoment(situation: Situation, today: LocalDay): Moment {
  if (situation === 'end') return endsTheWeek.includes(weekday(today)) ? 'end-of-week' : 'end-of-day';
  return situations[situation][0];
}

/** 0 is Sunday. */
function weekday({ year, month, day }: LocalDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
