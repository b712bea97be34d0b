import { expect, test, vi } from 'vitest';
import {
  compiledDeck,
  freshAddress,
  heldBack,
  makeCard,
  network,
  next,
  place,
  placeAndWait,
  questionOf,
  showsFallback,
} from './widget-stage';

test('fifty widgets fetch a deck once', async () => {
  const deck = freshAddress();
  const asked = network({ [deck]: compiledDeck(['een']) });
  const widgets = await Promise.all(Array.from({ length: 50 }, () => placeAndWait(makeCard({ deck }))));
  expect(widgets.map(questionOf)).toEqual(Array.from({ length: 50 }, () => 'Vraag een'));
  expect(asked).toHaveLength(1);
});

test('a built-in name stands for the deck next to the script, in the language of the page', async () => {
  const script = new URL('../../widgets/lib/script-address.ts', import.meta.url);
  const at = (path: string) => new URL(path, script).pathname;
  const asked = network({
    [at('decks/en/talen.json')]: compiledDeck(['english'], { language: 'en' }),
    [at('decks/nl/talen.json')]: compiledDeck(['nederlands']),
    [at('decks/nl/alleen-nl.json')]: compiledDeck(['alleen']),
  });
  expect(questionOf(await placeAndWait(makeCard({ deck: 'talen' })))).toBe('Vraag nederlands');
  expect(questionOf(await placeAndWait(makeCard({ deck: 'talen', lang: 'en-GB' })))).toBe('Vraag english');
  expect(questionOf(await placeAndWait(makeCard({ deck: 'alleen-nl', lang: 'en' })))).toBe('Vraag alleen');
  expect(asked).toEqual([
    'decks/nl/talen.json',
    'decks/en/talen.json',
    'decks/en/alleen-nl.json',
    'decks/nl/alleen-nl.json',
  ]);
});

test('a deck in the page needs no network, and goes before the attribute', async () => {
  const asked = network({});
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(compiledDeck(['binnen']));
  const widget = await placeAndWait(makeCard({ deck: freshAddress() }, script));
  expect(questionOf(widget)).toBe('Vraag binnen');
  expect(asked).toEqual([]);
});

test('an older fetch never overwrites a newer one', async () => {
  const [slow, fast] = [freshAddress(), freshAddress()];
  const held = heldBack();
  const asked = network({ [slow]: held.answer, [fast]: compiledDeck(['nieuw']) });
  const widget = place(makeCard({ deck: slow }));
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1);
  });
  const ready = next('stilstaan-ready', widget);
  widget.deck = fast;
  await ready;
  const late = vi.fn();
  widget.addEventListener('stilstaan-ready', late);
  held.give(compiledDeck(['oud']));
  // Another widget with the slow deck is ready after the first would have been.
  await placeAndWait(makeCard({ deck: slow }));
  expect(questionOf(widget)).toBe('Vraag nieuw');
  expect(late).not.toHaveBeenCalled();
});

test('a fetch that failed is tried again by the next widget', async () => {
  const deck = freshAddress();
  const answers: Record<string, unknown> = { [deck]: new Error('offline') };
  network(answers);
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const first = makeCard({ deck }, 'Een vraag');
  const failed = next('stilstaan-failed', first);
  place(first);
  expect((await failed).detail).toEqual({ code: 'network' });
  expect(showsFallback(first)).toBe(true);
  warn.mockRestore();
  answers[deck] = compiledDeck(['terug']);
  expect(questionOf(await placeAndWait(makeCard({ deck })))).toBe('Vraag terug');
});

test('a widget that is taken away while it waits says nothing, and goes on when it comes back', async () => {
  const deck = freshAddress();
  const held = heldBack();
  const asked = network({ [deck]: held.answer });
  const widget = place(makeCard({ deck }));
  await vi.waitFor(() => {
    expect(asked).toHaveLength(1);
  });
  widget.remove();
  const heard = vi.fn();
  widget.addEventListener('stilstaan-ready', heard);
  held.give(compiledDeck(['een']));
  await placeAndWait(makeCard({ deck }));
  expect(heard).not.toHaveBeenCalled();
  await placeAndWait(widget);
  expect(questionOf(widget)).toBe('Vraag een');
  expect(asked).toHaveLength(1);
});
