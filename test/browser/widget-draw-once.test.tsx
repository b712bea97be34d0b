import { createRef, render, type VNode } from 'preact';
import { expect, test, vi } from 'vitest';
import { readDeck } from '#core/deck';
import { CardView } from '#core/view';
import { drawOnce } from '../../widgets/lib/draw-once';
import { compiledCard, compiledDeck } from './widget-stage';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const rich = [
  paragraph(
    text('Een '),
    { type: 'emphasis', children: [text('nadruk')] },
    { type: 'strong', children: [text('kracht')] },
    { type: 'break' },
    { type: 'link', url: 'https://voorbeeld.nl/', children: [text('elders')] },
  ),
  { type: 'list', items: [[paragraph(text('een'))], [paragraph(text('twee')), paragraph(text('meer'))]] },
  { type: 'list', start: 3, items: [[paragraph(text('drie'))]] },
  { type: 'quote', children: [paragraph(text('gezegd'))] },
];
const parts = [
  ...['why', 'try', 'thinkOn', 'ifThen', 'caution', 'facilitator', 'source'].map((name) => ({
    name,
    content: rich,
  })),
  { name: 'other', heading: 'Eigen', content: rich },
];

const facts = { question: rich, parts, moments: ['after'], minutes: 2, principles: ['doing'] };
const { deck } = readDeck(
  compiledDeck([compiledCard('alles', facts), 'niets'], { accent: 'teal', language: 'en' }),
);

test('draws a card exactly as Preact does', () => {
  expect(deck?.cards).toHaveLength(2);
  deck?.cards.forEach((card, index) => {
    const view = () => <CardView card={card} deck={deck} number={index + 1} locale="nl" />;
    const [ours, preacts] = [document.createElement('div'), document.createElement('div')];
    drawOnce(view(), ours);
    render(view(), preacts);
    expect(ours.innerHTML).toBe(preacts.innerHTML);
    expect(ours.isEqualNode(preacts)).toBe(true);
  });
});

test('hears what happens, hands out its elements, and draws in place of what was there', () => {
  const place = document.createElement('div');
  const press = vi.fn();
  const seen = vi.fn();
  const button = createRef<HTMLButtonElement>();
  drawOnce('eerst', place);
  drawOnce(
    <p ref={seen}>
      <button ref={button} type="button" disabled={false} hidden onClick={press}>
        {0} {null} {false} druk
      </button>
    </p>,
    place,
  );
  button.current?.click();
  expect(press).toHaveBeenCalledTimes(1);
  expect(seen).toHaveBeenCalledExactlyOnceWith(place.firstChild);
  expect(place.textContent).toBe('0   druk');
  expect(button.current?.hasAttribute('hidden')).toBe(true);
  expect(button.current?.hasAttribute('disabled')).toBe(false);
});

test('an own colour reaches the style sheet', () => {
  const [card] = deck?.cards ?? [];
  if (!card) throw new Error('The deck has no card');
  const place = document.createElement('div');
  const view: VNode = (
    <CardView card={card} deck={{ title: '', language: 'nl', accent: '#112233' }} number={1} locale="nl" />
  );
  drawOnce(view, place);
  expect(place.querySelector<HTMLElement>('.card')?.style.getPropertyValue('--_given')).toBe('#112233');
});
