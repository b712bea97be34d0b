import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardOfDay, cardOfWeek, type LocalDay } from '#core/draw';

const day = (offset: number): LocalDay => {
  const date = new Date(Date.UTC(2026, 0, 1 + offset));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const aCount = fc.integer({ min: 3, max: 40 });
const anOffset = fc.integer({ min: -400, max: 4_000 });

test('two colleagues see two cards of the day', () => {
  expect(cardOfDay(25, 'leerprincipes', day(0))).toBe(cardOfDay(25, 'leerprincipes', day(0)));
});

test('two sets show the same place every day', () => {
  const places = (id: string) => Array.from({ length: 10 }, (_, offset) => cardOfDay(25, id, day(offset)));
  expect(places('leerprincipes')).not.toEqual(places('gesprek'));
});

test('tomorrow shows the card of today', () => {
  fc.assert(
    fc.property(aCount, anOffset, (count, offset) => {
      expect(cardOfDay(count, 'set', day(offset))).not.toBe(cardOfDay(count, 'set', day(offset + 1)));
    }),
  );
});

test('a card comes twice before all have been', () => {
  fc.assert(
    fc.property(aCount, fc.integer({ min: 0, max: 300 }), (count, rounds) => {
      // Day 0 of the epoch opens a round, and a round is as many days as there are cards.
      const first = Math.round(rounds * count - Date.UTC(2026, 0, 1) / 86_400_000);
      const round = Array.from({ length: count }, (_, place) => cardOfDay(count, 'set', day(first + place)));
      expect(new Set(round).size).toBe(count);
    }),
  );
});

test('the week changes on another day than Monday', () => {
  // 23 November 2026 is a Monday.
  const sunday = cardOfWeek(25, 'set', { year: 2026, month: 11, day: 22 });
  const monday = cardOfWeek(25, 'set', { year: 2026, month: 11, day: 23 });
  const nextSunday = cardOfWeek(25, 'set', { year: 2026, month: 11, day: 29 });
  expect(monday).not.toBe(sunday);
  expect(nextSunday).toBe(monday);
});

test('an empty set, or a set of one, breaks the page', () => {
  expect(cardOfDay(0, 'set', day(0))).toBeUndefined();
  expect(cardOfDay(1, 'set', day(5))).toBe(0);
});
