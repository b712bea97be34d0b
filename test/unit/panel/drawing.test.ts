import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Card } from '#core/deck';
import { createMemoryLibrary } from '#core/library';
import { createDrawing } from '../../../extension/panel/drawing';
import { createMemory } from '../../../extension/panel/memory';
import type { Route } from '../../../extension/panel/route';
import { createShelf } from '../../../extension/panel/shelf';
import { cardOf, deckOf } from './card-of';
import { memoryPlatform } from './memory-platform';
import { memoryRouter } from './memory-router';

const morning = new Date(2026, 10, 22, 10).getTime();

function setUp(
  cards: readonly Card[],
  {
    route,
    remembered,
    hour = 10,
  }: { route?: Route; remembered?: Record<string, unknown>; hour?: number } = {},
) {
  let seeds = 0;
  const router = memoryRouter(route);
  const platform = memoryPlatform(remembered);
  const shelf = createShelf({
    library: createMemoryLibrary(),
    locale: signal('nl'),
    fetchBuiltIn: () =>
      Promise.resolve([
        { key: 'set.nl', deck: deckOf('set', cards), origin: { kind: 'built-in' }, sourceHash: 'a' },
      ]),
  });
  const drawing = createDrawing({
    shelf,
    memory: createMemory(platform),
    router,
    now: () => new Date(morning).setHours(hour),
    newSeed: () => `seed ${++seeds}`,
  });
  const open = async () => {
    await drawing.start();
    await shelf.load();
    return drawing.current.value?.card.id;
  };
  return { drawing, shelf, router, platform, open };
}

const twelve = Array.from({ length: 12 }, (_, index) =>
  cardOf(`kaart-${index + 1}`, { moments: ['between'] }),
);

test('the panel opens without a card', async () => {
  const { open } = setUp([cardOf('straks', { moments: ['before'] }), cardOf('nu', { moments: ['between'] })]);
  expect(await open()).toBe('nu');
});

test('late in the day the panel opens on something else than the end of the day', async () => {
  const { open, drawing } = setUp(
    [cardOf('nu', { moments: ['between'] }), cardOf('einde', { moments: ['end-of-day'] })],
    {
      hour: 17,
    },
  );
  expect([await open(), drawing.situation.value]).toEqual(['einde', 'end']);
});

test('a card comes twice before the set is through', async () => {
  const { open, drawing } = setUp(twelve);
  const seen = [await open()];
  while (seen.length < twelve.length) {
    drawing.another();
    seen.push(drawing.current.value?.card.id);
  }
  expect(new Set(seen).size).toBe(twelve.length);
  const last = drawing.current.value?.card.id;
  drawing.another();
  expect(drawing.current.value?.card.id).not.toBe(last);
});

test('a situation without a card leaves the screen empty, or is passed over in silence', async () => {
  const { open, drawing } = setUp([
    cardOf('nu', { moments: ['between'] }),
    cardOf('lang', { moments: ['after'], minutes: 10 }),
  ]);
  await open();
  drawing.choose('team');
  expect([drawing.current.value !== undefined, drawing.compromise.value]).toEqual([true, 'situation']);
  drawing.choose('after');
  expect([drawing.current.value?.card.id, drawing.compromise.value]).toEqual(['lang', undefined]);
  drawing.chooseMinutes(2);
  expect([drawing.current.value?.card.id, drawing.compromise.value]).toEqual(['lang', 'minutes']);
});

test('a withdrawn card, or one past its date, is drawn', async () => {
  const { open, drawing } = setUp([
    cardOf('goed', { validUntil: '2026-11-22' }),
    cardOf('voorbij', { validUntil: '2026-11-21' }),
    cardOf('weg', { status: 'ingetrokken' }),
  ]);
  expect(await open()).toBe('goed');
  drawing.another();
  expect(drawing.current.value?.card.id).toBe('goed');
});

test('closing the panel forgets the open card', async () => {
  const first = setUp(twelve);
  await first.open();
  first.drawing.another();
  const open = first.drawing.current.value?.card.id;
  const remembered = { place: await first.platform.remembered('place') };
  const second = setUp(twelve, { remembered });
  expect(await second.open()).toBe(open);
});

test('the next day opens on the card of yesterday', async () => {
  const remembered = { place: { reference: 'set.nl/kaart-3', day: '2026-11-21', drawn: ['set.nl/kaart-3'] } };
  const { open } = setUp(twelve.slice(0, 4), { remembered });
  expect(await open()).not.toBe('kaart-3');
});

test('an address that names a card opens another', async () => {
  const { open } = setUp(twelve, { route: { screen: 'card', reference: 'set.nl/kaart-7' } });
  expect(await open()).toBe('kaart-7');
});

test('an address of a card that is gone leaves the screen empty, or says nothing', async () => {
  const { open, drawing } = setUp(twelve, { route: { screen: 'card', reference: 'set.nl/weg' } });
  expect([(await open()) !== undefined, drawing.missed.value]).toEqual([true, true]);
  drawing.another();
  expect(drawing.missed.value).toBe(false);
});

test('broken memory stops the panel', async () => {
  const { open } = setUp(twelve, { remembered: { place: { drawn: 'nee', situation: 7 } } });
  expect(await open()).toBeDefined();
});
