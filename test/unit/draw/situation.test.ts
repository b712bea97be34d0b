import { expect, test } from 'vitest';
import type { Card } from '#core/deck';
import { fittingCards, momentIn, shownCards } from '#core/draw';
import { cardOf } from '../panel/card-of';

const before = cardOf('before', { moments: ['before'], minutes: 1 });
const weekEnd = cardOf('week-end', { moments: ['end-of-week'], minutes: 5 });
const anywhere = cardOf('anywhere');
const entries = (...cards: Card[]) => cards.map((card) => ({ card }));
const ids = (found: readonly { readonly card: Card }[]) => found.map(({ card }) => card.id);

test('the end of the day leaves out the end of the week', () => {
  expect(ids(fittingCards(entries(before, weekEnd), { situation: 'end' }).cards)).toEqual(['week-end']);
});

test('a card that was found by its second moment names its first', () => {
  const card = cardOf('beide', { moments: ['after', 'end-of-day'] });
  expect([momentIn(card, 'end'), momentIn(card, 'team'), momentIn(card, undefined)]).toEqual([
    'end-of-day',
    undefined,
    undefined,
  ]);
});

test('a card without a moment or minutes fits nowhere', () => {
  expect(ids(fittingCards(entries(anywhere), { situation: 'team', minutes: 1 }).cards)).toEqual(['anywhere']);
});

test('a card takes longer than somebody has', () => {
  expect(ids(fittingCards(entries(before, weekEnd), { minutes: 2 }).cards)).toEqual(['before']);
  expect(ids(fittingCards(entries(before, weekEnd), { minutes: 10 }).cards)).toEqual(['before', 'week-end']);
});

test('a wish that nothing meets leaves no card, or is let go in silence', () => {
  expect(fittingCards(entries(weekEnd), { situation: 'end', minutes: 1 })).toMatchObject({
    cards: entries(weekEnd),
    compromise: 'minutes',
  });
  expect(fittingCards(entries(before, weekEnd), { situation: 'team', minutes: 1 })).toMatchObject({
    cards: entries(before),
    compromise: 'situation',
  });
  expect(fittingCards(entries(weekEnd), { situation: 'team', minutes: 1 })).toMatchObject({
    cards: entries(weekEnd),
    compromise: 'situation',
  });
});

test('a withdrawn card, or one past its last day, is shown', () => {
  const cards = [cardOf('goed', { validUntil: '2026-11-22' }), cardOf('weg', { status: 'ingetrokken' })];
  expect(shownCards(cards, { year: 2026, month: 11, day: 22 })).toEqual([cards[0]]);
  expect(shownCards(cards, { year: 2026, month: 11, day: 23 })).toEqual([]);
});
