import { isoDate, type LocalDay } from '#core/draw';

/** The day of a time (ms since the epoch) in the reader's own calendar. */
export function localDay(time: number): LocalDay {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** The same as `YYYY-MM-DD`. */
export function localDate(time: number): string {
  return isoDate(localDay(time));
}

/** When that day began, ms since the epoch. */
export function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}
