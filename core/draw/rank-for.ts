import type { Card, Minutes, Moment } from '#core/deck';
import type { LocalDay } from './calendar';
import { momentIn, situations, type Situation } from './situation';

/** What the order of the cards that fit depends on. */
export interface Asked {
  readonly situation?: Situation | undefined;
  /** The time there is. */
  readonly minutes?: Minutes | undefined;
  readonly today: LocalDay;
  /** The first card in a situation, before somebody asked for another. */
  readonly first?: boolean;
}

/** Thursday is too early to look back on a week; who works at the weekend looks back on it all the more. */
const endsTheWeek = [5, 6, 0];

/**
 * Which of the cards that fit come first, so that a situation leads to a good card: 0 before 1, and so on.
 *
 * Cards that belong elsewhere wait until the others have been: a step of a guided meeting, the end of the week on a
 * Tuesday, a card for two while somebody is alone. The first card is light. Of the time there is, most is used.
 */
export function rankFor(card: Card, { situation, minutes, today, first = false }: Asked): number {
  const elsewhere = !isInPlace(card, situation, today) || card.roles.length > 0;
  const heavy = first && !isLight(card, situation, minutes);
  const shorter = minutes !== undefined && card.minutes !== undefined && card.minutes !== minutes;
  return (elsewhere ? 4 : 0) + (heavy ? 2 : 0) + (shorter ? 1 : 0);
}

function isInPlace(card: Card, situation: Situation | undefined, today: LocalDay): boolean {
  if (situation === undefined) return true;
  const { moments, withWhom } = card;
  if (momentIn(card, situation) !== undefined && !moments.includes(bestMoment(situation, today)))
    return false;
  return situation === 'team' || withWhom.length === 0 || withWhom.includes('alone');
}

/** Nothing that goes deep, and short where nobody said how much time there is. */
function isLight(
  { minutes = 1, depth }: Card,
  situation: Situation | undefined,
  time: Minutes | undefined,
): boolean {
  if (depth === 'deeper' || depth === 'strong') return false;
  return time !== undefined || minutes <= (situation === 'team' ? 5 : 2);
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
