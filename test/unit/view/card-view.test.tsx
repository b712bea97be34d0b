// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Inline, RichText } from '#core/deck';
import { CardView, type CardViewProps } from '#core/view';
import { cardOf } from '../panel/card-of';

const say = (...children: (Inline | string)[]): RichText => [
  {
    type: 'paragraph',
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  },
];
const deck = { title: 'Leerprincipes', language: 'nl', accent: 'teal' };

function draw(facts: Partial<Parameters<typeof cardOf>[1]>, props: Partial<CardViewProps> = {}): HTMLElement {
  const root = document.createElement('div');
  render(<CardView card={cardOf('kaart', facts)} deck={deck} number={14} locale="nl" {...props} />, root);
  return root;
}

test('markup in a text becomes an element', () => {
  const root = draw({ question: say('<img src=x onerror=alert(1)> & <b>vet</b>') });
  expect(root.querySelector('img, b')).toBeNull();
  expect(root.querySelector('.question')?.textContent).toBe('<img src=x onerror=alert(1)> & <b>vet</b>');
});

test('a question of several blocks loses what follows the first', () => {
  const list: RichText = [{ type: 'list', items: [say('een'), say('twee')] }];
  const root = draw({ question: [...say('Wat koos je?'), ...list] });
  expect(root.querySelector('.question')?.textContent).toBe('Wat koos je?');
  expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['een', 'twee']);
});

test('a card without a question stands there without a heading', () => {
  expect(draw({ title: 'Alleen een titel' }).querySelector('.question')?.textContent).toBe(
    'Alleen een titel',
  );
});

test('a repeated or unknown part is dropped', () => {
  const root = draw({
    parts: [
      { name: 'try', content: say('Eerst.') },
      { name: 'other', heading: 'Liedje', content: say('Zing.') },
      { name: 'try', content: say('Daarna.') },
      { name: 'caution', content: say('Pas op.') },
    ],
  });
  expect(root.querySelector('.try')?.textContent).toContain('Eerst.');
  expect(root.querySelector('.caution')?.textContent).toContain('Pas op.');
  expect([...root.querySelectorAll('details')].map((part) => part.textContent)).toEqual([
    'LiedjeZing.',
    'ProbeerDaarna.',
  ]);
});

test('a screen reader reads a Dutch card in English', () => {
  const root = draw(
    { question: say('Wat deed je?'), parts: [{ name: 'why', content: say('Daarom.') }] },
    { locale: 'en' },
  );
  expect(root.querySelector('.question')?.getAttribute('lang')).toBe('nl');
  expect(root.querySelector('summary')?.textContent).toBe('Why');
  expect(root.querySelector('summary')?.hasAttribute('lang')).toBe(false);
  expect(root.querySelector('details .text')?.getAttribute('lang')).toBe('nl');
});

test('the card hides its number, moment or minutes', () => {
  const root = draw({ moments: ['after'], minutes: 1 });
  expect(root.querySelector('.eyebrow')?.textContent).toBe(
    'Leerprincipes · kaart\u00a014 · net na een gesprek · 1\u00a0minuut',
  );
});

test('a link tells the other page where its reader came from', () => {
  const root = draw({
    question: say({
      type: 'link',
      url: 'https://voorbeeld.nl/',
      children: [{ type: 'text', value: 'lees' }],
    }),
  });
  expect(root.querySelector('a')?.rel).toBe('noopener noreferrer');
});

test('a card that waits for a trainer says so twice, only where it has a source, or hidden in it', () => {
  const words = 'Een trainer moet deze kaart nog bevestigen.';
  const source = { name: 'source' as const, content: say('Eigen ontwerp.') };
  for (const parts of [[], [source], [source, source]]) {
    const waiting = draw({ parts, status: 'nog-te-bevestigen' });
    expect(waiting.textContent.split(words)).toHaveLength(2);
    expect(waiting.querySelector('details')?.textContent ?? '').not.toContain(words);
    expect(draw({ parts }).textContent).not.toContain(words);
  }
});

test("a trainer's own colour is left out, or needs an inline style", () => {
  const root = draw({}, { deck: { ...deck, accent: '#aa3377' } });
  const card = root.querySelector('.card');
  expect(card instanceof HTMLElement && card.style.getPropertyValue('--_given')).toBe('#aa3377');
});
