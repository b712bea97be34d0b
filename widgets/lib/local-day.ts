import type { LocalDay } from '#core/draw';

/** The day in the reader's own calendar. */
export function localDay(now: Date): LocalDay {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
