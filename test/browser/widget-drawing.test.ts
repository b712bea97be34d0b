import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  anotherOf,
  compiledCard,
  compiledDeck,
  freshAddress,
  headingOf,
  makeCard,
  network,
  next,
  placeAndWait,
  questionOf,
} from './widget-stage';

afterEach(() => {
  vi.useRealTimers();
});

const ids = ['a', 'b', 'c', 'd', 'e'];

test('another card, and another, until the set is through; then it begins again', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(ids) });
  const widget = await placeAndWait(makeCard({ deck, pick: 'random' }));
  const seen = [questionOf(widget)];
  for (let times = 0; times < ids.length; times++) {
    anotherOf(widget)?.click();
    seen.push(questionOf(widget));
  }
  expect(new Set(seen.slice(0, ids.length))).toEqual(new Set(ids.map((id) => `Vraag ${id}`)));
  expect(seen[ids.length]).not.toBe(seen[ids.length - 1]);
});

test('after a draw the focus is on the new question, for a person with a keyboard', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(ids) });
  const widget = await placeAndWait(makeCard({ deck, pick: 'first' }));
  await page.getByRole('button', { name: 'Andere kaart' }).click();
  expect(questionOf(widget)).not.toBe('Vraag a');
  expect(widget.shadowRoot?.activeElement).toBe(headingOf(widget));
  await userEvent.tab();
  expect(widget.shadowRoot?.activeElement).toBe(anotherOf(widget));
});

test('the page hears that a card was drawn, through every shadow root, and never which', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(ids) });
  const around = document.body.appendChild(document.createElement('div'));
  const widget = makeCard({ deck });
  const ready = next('stilstaan-ready');
  around.attachShadow({ mode: 'open' }).append(widget);
  const drawn = next('stilstaan-drawn');
  expect((await ready).detail).toBeNull();
  anotherOf(widget)?.click();
  const event = await drawn;
  expect(event.detail).toBeNull();
  expect(event.target).toBe(around);
  around.remove();
});

test('there is no button where there is no other card', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een', compiledCard('oud', { validUntil: '2020-01-01' })]) });
  const widget = await placeAndWait(makeCard({ deck }));
  expect(anotherOf(widget)).toBeNull();
});

test('the card of the day changes at midnight and is the same for everybody', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(ids) });
  const on = async (date: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) });
    return questionOf(await placeAndWait(makeCard({ deck, pick: 'day' })));
  };
  const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06'];
  const questions = [];
  for (const day of days) {
    const morning = await on(`${day}T00:00:01`);
    expect(await on(`${day}T23:59:59`)).toBe(morning);
    questions.push(morning);
  }
  expect(new Set(questions).size).toBeGreaterThan(3);
});

test('the card of the week stays from Monday to Sunday', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(ids) });
  const on = async (date: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) });
    return questionOf(await placeAndWait(makeCard({ deck, pick: 'week' })));
  };
  const monday = await on('2026-11-02T08:00');
  expect(await on('2026-11-08T22:00')).toBe(monday);
  expect(await on('2026-11-09T08:00')).not.toBe(monday);
});

test('a card is shown on its last day, and not on the next', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck([compiledCard('kort', { validUntil: '2026-11-02' }), 'lang']) });
  const on = async (date: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(date) });
    return questionOf(await placeAndWait(makeCard({ deck, pick: 'first' })));
  };
  expect(await on('2026-11-02T23:59:59')).toBe('Vraag kort');
  expect(await on('2026-11-03T00:00:01')).toBe('Vraag lang');
});
