import { expect, test } from 'vitest';
import type { Card } from '#core/deck';
import { rankFor, type Asked } from '#core/draw';
import { cardOf } from '../panel/card-of';

const today = { year: 2026, month: 11, day: 24 };
const friday = { year: 2026, month: 11, day: 27 };
const rank = (facts: Partial<Card>, asked: Partial<Asked> = {}) =>
  rankFor(cardOf('kaart', facts), { today, ...asked });

/** The cards in the order in which they come. */
function order(asked: Partial<Asked>, ...cards: Partial<Card>[]): number[] {
  return cards
    .map((facts, place) => ({ place, rank: rank(facts, asked) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ place }) => place);
}

test('a step of a guided meeting comes before what any team can do', () => {
  const team = { situation: 'team' } as const;
  expect(order(team, { moments: ['meeting'] }, { moments: ['team'] })).toEqual([1, 0]);
  expect(rank({ moments: ['meeting', 'team'] }, team)).toBe(rank({ moments: ['team'] }, team));
});

test('a role in a meeting is the first thing a team is asked', () => {
  const role: Partial<Card> = { moments: ['team', 'meeting'], roles: ['schrijver'] };
  expect(order({ situation: 'team' }, role, { moments: ['team'] })).toEqual([1, 0]);
});

test('a Tuesday ends the week, or a Friday only the day', () => {
  const cards: Partial<Card>[] = [{ moments: ['end-of-week'] }, { moments: ['end-of-day'] }];
  expect(order({ situation: 'end' }, ...cards)).toEqual([1, 0]);
  expect(order({ situation: 'end', today: friday }, ...cards)).toEqual([0, 1]);
});

test('a situation leads to a card that is long or heavy', () => {
  const first = { situation: 'between', first: true } as const;
  const light: Partial<Card> = { moments: ['between'], minutes: 2 };
  for (const heavy of [{ minutes: 5 }, { depth: 'deeper' }, { depth: 'strong' }] as const) {
    expect(order(first, { ...light, ...heavy }, light)).toEqual([1, 0]);
    expect(rank({ ...light, ...heavy }, { situation: 'between' })).toBe(
      rank(light, { situation: 'between' }),
    );
  }
});

test('somebody alone is given a card for the table or for two, or a team one for nobody', () => {
  const alone: Partial<Card> = { moments: ['before'], withWhom: ['alone', 'pair'] };
  const pair: Partial<Card> = { moments: ['before'], withWhom: ['pair'] };
  expect(order({ situation: 'before' }, pair, alone)).toEqual([1, 0]);
  const team: Partial<Card> = { moments: ['team'], withWhom: ['team'], minutes: 5 };
  expect(rank(team, { situation: 'team', first: true })).toBe(0);
});

test('ten minutes are given a card of one', () => {
  const asked = { situation: 'team', minutes: 10, first: true } as const;
  expect(order(asked, { moments: ['team'], minutes: 1 }, { moments: ['team'], minutes: 10 })).toEqual([1, 0]);
});

test('a card without moment, company or minutes comes last, or somebody without a situation gets none', () => {
  expect(rank({}, { situation: 'team', first: true, minutes: 5 })).toBe(0);
  expect(rank({ moments: ['meeting'], withWhom: ['team'] })).toBe(0);
});
