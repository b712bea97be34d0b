import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import {
  compiledCard,
  compiledDeck,
  freshAddress,
  headingOf,
  makeCard,
  network,
  next,
  place,
  placeAndWait,
  questionOf,
  showsFallback,
} from './widget-stage';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  warn.mockRestore();
});

const failures = [
  ['nothing at the address', 'missing', undefined, {}],
  ['no JSON', 'unreadable', '{"cards": [', {}],
  ['JSON that is no deck', 'unreadable', '[]', {}],
  ['null', 'unreadable', 'null', {}],
  ['a deck of a later format', 'unreadable', compiledDeck(['een'], { formatVersion: 2 }), {}],
  ['no such card', 'card', compiledDeck(['een']), { card: 'twee' }],
  ['no cards at all', 'card', compiledDeck([], { id: 'leeg' }), {}],
  [
    'no card that is shown today',
    'card',
    compiledDeck([compiledCard('oud', { validUntil: '2020-01-01' })]),
    {},
  ],
] as const;

test.for(failures)('%s: the page’s own text stays', async ([, code, answer, attributes]) => {
  const deck = freshAddress();
  network({ [deck]: answer });
  const fallback = document.createElement('p');
  fallback.textContent = 'Wat deed je net anders?';
  const widgets = [1, 2].map(() => makeCard({ deck, ...attributes }, fallback.cloneNode(true)));
  const failed = widgets.map((widget) => next('stilstaan-failed', widget));
  widgets.forEach((widget) => place(widget));
  for (const event of await Promise.all(failed)) {
    expect(event.detail).toEqual({ code });
    expect(event.bubbles && event.composed).toBe(true);
  }
  for (const widget of widgets) {
    expect(showsFallback(widget)).toBe(true);
    expect(widget.querySelector('p')?.checkVisibility()).toBe(true);
    expect(widget.shadowRoot?.querySelector('[role=status]')).toBeNull();
  }
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(/^<stilstaan-card>: .+/);
});

test.for([
  ['javascript:alert(1)//.json'],
  ['data:application/json,{}'],
  ['file:///etc/deck.json'],
  ['http://['],
  ['Geen Naam'],
  [''],
])('%s is no address of a deck', async ([deck = '']) => {
  const asked = network({});
  const widget = makeCard({ deck }, 'Een vraag');
  const failed = next('stilstaan-failed', widget);
  place(widget);
  expect((await failed).detail.code).toBe('address');
  expect(asked).toEqual([]);
});

test('where the page wrote nothing, one polite line says so, in the language of the page', async () => {
  network({});
  const widget = makeCard({ deck: freshAddress(), lang: 'en' }, '\n  ');
  const failed = next('stilstaan-failed', widget);
  place(widget);
  await failed;
  expect(widget.shadowRoot?.querySelector('[role=status]')?.textContent).toMatch(/try again later/);
});

test('a card that cannot be read costs its neighbours nothing', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck([{ id: 'kapot' }, 'heel']) });
  expect(questionOf(await placeAndWait(makeCard({ deck, pick: 'first' })))).toBe('Vraag heel');
});

test('what a hostile deck says is text and nothing else', async () => {
  const deck = freshAddress();
  const evil = '<img src=x onerror="globalThis.evil = true">';
  const link = {
    type: 'link',
    url: 'javascript:globalThis.evil=true',
    children: [{ type: 'text', value: 'klik' }],
  };
  const question = [{ type: 'paragraph', children: [{ type: 'text', value: evil }, link] }];
  const other = { name: 'other', heading: evil, content: question };
  const facts = { title: evil, accent: 'teal', summary: evil };
  network({ [deck]: compiledDeck([compiledCard('een', { title: evil, question, parts: [other] })], facts) });
  const widget = await placeAndWait(makeCard({ deck }));
  expect(headingOf(widget)?.textContent).toContain(evil);
  expect(widget.shadowRoot?.querySelectorAll('img, a, script').length).toBe(0);
  expect('evil' in globalThis).toBe(false);
});

test('a widget that failed shows the card as soon as its attribute is right', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['goed']) });
  const widget = makeCard({ deck: freshAddress() }, 'Een vraag');
  const failed = next('stilstaan-failed', widget);
  place(widget);
  await failed;
  const ready = next('stilstaan-ready', widget);
  widget.setAttribute('deck', deck);
  await ready;
  expect(questionOf(widget)).toBe('Vraag goed');
});
