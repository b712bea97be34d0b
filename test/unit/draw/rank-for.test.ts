import { expect, test } from 'vitest';
import { rankFor, type LocalDay, type Situation } from '#core/draw';
import { cardOf } from '../panel/card-of';

const tuesday: LocalDay = { year: 2026, month: 11, day: 24 };
const friday: LocalDay = { year: 2026, month: 11, day: 27 };
const rank = (
  facts: Parameters<typeof cardOf>[1],
  situation?: Situation,
  { today = tuesday, unasked = false }: { today?: LocalDay; unasked?: boolean } = {},
) => rankFor(cardOf('kaart', facts), { situation, today, unasked });

test('a step of a guided meeting comes before what any team can do', () => {
  expect(rank({ moments: ['meeting'] }, 'team')).toBe(2);
  expect(rank({ moments: ['meeting', 'team'] }, 'team')).toBe(0);
  expect(rank({ moments: ['team'] }, 'team')).toBe(0);
});

test('a role in a meeting is the first thing a team is asked', () => {
  expect(rank({ moments: ['team', 'meeting'], roles: ['schrijver'] }, 'team')).toBe(2);
});

test('a Tuesday ends the week, or a Friday only the day', () => {
  const [day, week] = [{ moments: ['end-of-day'] as const }, { moments: ['end-of-week'] as const }];
  expect([rank(day, 'end'), rank(week, 'end')]).toEqual([0, 2]);
  expect([rank(day, 'end', { today: friday }), rank(week, 'end', { today: friday })]).toEqual([2, 0]);
});

test('the panel opens on a card that is long or heavy', () => {
  const unasked = { unasked: true };
  expect(rank({ moments: ['between'], minutes: 2 }, 'between', unasked)).toBe(0);
  expect(rank({ moments: ['between'] }, 'between', unasked)).toBe(0);
  expect(rank({ moments: ['between'], minutes: 5 }, 'between', unasked)).toBe(1);
  expect(rank({ moments: ['between'], depth: 'deeper' }, 'between', unasked)).toBe(1);
  expect(rank({ moments: ['between'], depth: 'strong' }, 'between', unasked)).toBe(2);
});

test('somebody alone is given a card for the table, or a team one for nobody', () => {
  const unasked = { unasked: true };
  expect(rank({ moments: ['before'], withWhom: ['residents'] }, 'before', unasked)).toBe(1);
  expect(rank({ moments: ['before'], withWhom: ['residents', 'alone'] }, 'before', unasked)).toBe(0);
  expect(rank({ moments: ['team'], withWhom: ['team'], minutes: 5 }, 'team', unasked)).toBe(0);
  expect(rank({ moments: ['team'], withWhom: ['team'], minutes: 10 }, 'team', unasked)).toBe(1);
});

test('a card that was asked for has to be short', () => {
  expect(rank({ moments: ['between'], minutes: 10, depth: 'deeper' }, 'between')).toBe(0);
});

test('a card without a moment comes last, or somebody without a situation gets none', () => {
  expect(rank({}, 'team')).toBe(0);
  expect(rank({ moments: ['meeting'] })).toBe(0);
});
