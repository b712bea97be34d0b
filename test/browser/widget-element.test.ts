import { expect, test, vi } from 'vitest';
import { StilstaanCard } from '../../widgets/stilstaan';
import { CardElement } from '../../widgets/lib/card-element';
import { define } from '../../widgets/lib/define';
import {
  anotherOf,
  compiledDeck,
  freshAddress,
  makeCard,
  network,
  next,
  place,
  placeAndWait,
  questionOf,
} from './widget-stage';

test('properties that were set before the upgrade count', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een', 'twee']) });
  const element = document.createElement('stilstaan-late');
  Object.assign(element, { deck, card: 'twee', theme: 'dark' });
  place(element);
  const ready = next('stilstaan-ready', element);
  define('stilstaan-late', class Late extends CardElement {});
  await ready;
  expect(questionOf(element)).toBe('Vraag twee');
  expect(element.getAttribute('theme')).toBe('dark');
});

test('properties reflect their attributes', () => {
  const widget = makeCard({ deck: 'een', pick: 'week' });
  expect([widget.deck, widget.card, widget.pick, widget.theme]).toEqual(['een', '', 'week', null]);
  Object.assign(widget, { deck: 'twee', card: 'drie', pick: 'first', theme: 'light' });
  expect(['deck', 'card', 'pick', 'theme'].map((name) => widget.getAttribute(name))).toEqual([
    'twee',
    'drie',
    'first',
    'light',
  ]);
  Object.assign(widget, { deck: null, card: undefined, pick: null, theme: null });
  expect(widget.getAttributeNames()).toEqual([]);
  widget.setAttribute('pick', 'hour');
  expect(widget.pick).toBe('day');
});

test('a second definition is passed over in silence', () => {
  expect(() => {
    define('stilstaan-card', class extends CardElement {});
  }).not.toThrow();
  expect(customElements.get('stilstaan-card')).toBe(StilstaanCard);
});

test('several attributes in one turn are one change', async () => {
  const [before, after] = [freshAddress(), freshAddress()];
  const asked = network({ [before]: compiledDeck(['een']), [after]: compiledDeck(['twee', 'drie']) });
  const widget = makeCard({ deck: before });
  place(widget);
  const heard = vi.fn();
  widget.addEventListener('stilstaan-ready', heard);
  widget.deck = after;
  widget.card = 'drie';
  await next('stilstaan-ready', widget);
  expect(questionOf(widget)).toBe('Vraag drie');
  expect(heard).toHaveBeenCalledTimes(1);
  expect(asked).toHaveLength(1);
});

test('the card that was drawn stays when the widget is moved or speaks another language', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een', 'twee']) });
  const widget = await placeAndWait(makeCard({ deck, pick: 'first' }));
  anotherOf(widget)?.click();
  widget.remove();
  await placeAndWait(widget);
  expect(questionOf(widget)).toBe('Vraag twee');
  const ready = next('stilstaan-ready', widget);
  widget.lang = 'en';
  await ready;
  expect(questionOf(widget)).toBe('Vraag twee');
  expect(anotherOf(widget)?.textContent).toBe('Another card');
  expect(widget.shadowRoot?.querySelector('[part=question]')?.getAttribute('lang')).toBe('nl');
});

test('the language is that of the page around, also outside a shadow root', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een', 'twee']) });
  const around = place(document.createElement('div'));
  around.lang = 'en';
  const widget = makeCard({ deck });
  const ready = next('stilstaan-ready');
  around.attachShadow({ mode: 'open' }).append(widget);
  await ready;
  expect(anotherOf(widget)?.textContent).toBe('Another card');
});

test('theme forces light or dark; without it the page decides', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een']) });
  const widget = await placeAndWait(makeCard({ deck }));
  const card = widget.shadowRoot?.querySelector('.card') ?? widget;
  const paper = () => getComputedStyle(card).backgroundColor;
  document.documentElement.style.colorScheme = 'light';
  const light = paper();
  document.documentElement.style.colorScheme = 'dark';
  const dark = paper();
  expect(dark).not.toBe(light);
  widget.theme = 'light';
  expect(paper()).toBe(light);
  document.documentElement.style.colorScheme = 'light';
  widget.theme = 'dark';
  expect(paper()).toBe(dark);
  document.documentElement.style.colorScheme = '';
});

test('coming and going a hundred times leaves nothing behind on the page', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een']) });
  const nodes = document.querySelectorAll('*').length;
  const widget = makeCard({ deck });
  for (let times = 0; times < 100; times++) {
    await placeAndWait(widget);
    widget.remove();
  }
  expect(document.querySelectorAll('*').length).toBe(nodes);
  expect(widget.shadowRoot?.childNodes.length).toBe(1);
});
