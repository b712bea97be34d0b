import { shuffle } from './shuffle';

/** A day in the reader's own calendar, `month` and `day` from 1. */
export interface LocalDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Which of `count` cards is the card of the day: the same for everybody who sees the deck on that local date,
 * and no card twice before all have been. Undefined when there are none.
 */
export function cardOfDay(count: number, deckId: string, today: LocalDay): number | undefined {
  return cardOfTurn(count, deckId, dayNumber(today));
}

/** The card of the week, which runs from Monday as in ISO 8601. */
export function cardOfWeek(count: number, deckId: string, today: LocalDay): number | undefined {
  // Day 0, 1 January 1970, was a Thursday: three days after its Monday.
  return cardOfTurn(count, deckId, Math.floor((dayNumber(today) + 3) / 7));
}

function cardOfTurn(count: number, deckId: string, turn: number): number | undefined {
  if (count === 0) return undefined;
  const round = Math.floor(turn / count);
  const place = turn - round * count;
  const order = shuffle(count, `${deckId} ${round}`);
  const closedBefore = shuffle(count, `${deckId} ${round - 1}`).at(-1);
  // A round may open with the card that closed the one before: then its first two change places. Of two cards the
  // second would close this round in turn, so there the order stays.
  const swaps = count > 2 && order[0] === closedBefore && place < 2;
  return order[swaps ? 1 - place : place];
}

function dayNumber({ year, month, day }: LocalDay): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}
