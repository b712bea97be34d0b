import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { minutes, type Card } from '#core/deck';
import { parseDeck } from '#core/deckfile';
import { fittingCards, momentIn, rankFor, situations, type LocalDay, type Situation } from '#core/draw';

const folder = fileURLToPath(new URL('../../../core/decks/nl/', import.meta.url));
const entries = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => parseDeck(readFileSync(folder + name, 'utf8'), name).deck.cards)
  .map((card) => ({ card }));

const days: readonly LocalDay[] = [
  { year: 2026, month: 11, day: 24 },
  { year: 2026, month: 11, day: 27 },
];
const names = Object.keys(situations) as readonly Situation[];
const cases = names.flatMap((situation) => days.map((today) => ({ situation, today })));

/** The cards that can be the first in a situation. */
function firstCards(situation: Situation, today: LocalDay): readonly Card[] {
  return fittingCards(entries, { situation })
    .cards.map(({ card }) => card)
    .filter((card) => rankFor(card, { situation, today, first: true }) === 0);
}

test.each(cases)('$situation on day $today.day of the month has few cards to begin with', (here) => {
  expect(firstCards(here.situation, here.today).length).toBeGreaterThanOrEqual(5);
});

test.each(cases)('$situation on day $today.day of the month begins heavy, long or elsewhere', (here) => {
  for (const card of firstCards(here.situation, here.today)) {
    expect.soft(momentIn(card, here.situation), card.id).toBeDefined();
    expect.soft(card.depth ?? 'opening', card.id).toBe('opening');
    expect.soft(card.roles, card.id).toEqual([]);
    if (here.situation === 'team') expect.soft(card.moments, card.id).toContain('team');
    else expect.soft(card.withWhom, card.id).toContain('alone');
    expect.soft(card.minutes ?? 1, card.id).toBeLessThanOrEqual(here.situation === 'team' ? 5 : 2);
  }
});

test.each(names)('%s has no card for the time there is', (situation) => {
  for (const time of minutes) {
    expect(fittingCards(entries, { situation, minutes: time }).compromise, `${time} min`).toBeUndefined();
  }
});
