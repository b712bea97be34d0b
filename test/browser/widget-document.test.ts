import { expect, onTestFinished, test, vi } from 'vitest';
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

/** What reaches the page as an uncaught exception, wherever it was thrown. */
function uncaught(): string[] {
  const heard: string[] = [];
  const listen = (event: ErrorEvent) => {
    event.preventDefault();
    // Otherwise the runner fails the test before it can say what it expected.
    event.stopImmediatePropagation();
    heard.push(event.message);
  };
  addEventListener('error', listen, { capture: true });
  onTestFinished(() => {
    removeEventListener('error', listen, { capture: true });
  });
  return heard;
}

async function otherDocument(): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><html lang="en"><title>Another document</title>';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  place(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the iframe has no document');
  return frame.contentDocument;
}

/** The edge that only our own sheet gives. */
function edgeOf(widget: Element): string | undefined {
  const card = widget.shadowRoot?.querySelector('.card');
  return card ? widget.ownerDocument.defaultView?.getComputedStyle(card).borderTopWidth : undefined;
}

test('a widget moves into the document of an iframe and back, with its card and its styles', async () => {
  const errors = uncaught();
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een', 'twee']) });
  const widget = await placeAndWait(makeCard({ deck, pick: 'first' }));
  expect(edgeOf(widget)).toBe('4px');
  anotherOf(widget)?.click();

  const there = await otherDocument();
  let ready = next('stilstaan-ready', widget);
  there.body.append(widget);
  await ready;
  expect(errors).toEqual([]);
  expect(widget.ownerDocument).toBe(there);
  expect([questionOf(widget), edgeOf(widget)]).toEqual(['Vraag twee', '4px']);
  expect(anotherOf(widget)?.textContent).toBe('Another card');

  ready = next('stilstaan-ready', widget);
  document.body.append(widget);
  await ready;
  expect(errors).toEqual([]);
  expect([questionOf(widget), edgeOf(widget)]).toEqual(['Vraag twee', '4px']);
});

test('two widgets in one document share a sheet, and each document has its own', async () => {
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een']) });
  const there = await otherDocument();
  const widgets = [makeCard({ deck }), makeCard({ deck }), makeCard({ deck }), makeCard({ deck })];
  const ready = widgets.map((widget, index) => {
    const drawn = next('stilstaan-ready', widget);
    place(widget, index < 2 ? document.body : there.body);
    return drawn;
  });
  await Promise.all(ready);
  const [one, two, three, four] = widgets.map((widget) => widget.shadowRoot?.adoptedStyleSheets[0]);
  expect(one).toBe(two);
  expect(three).toBe(four);
  expect(one).not.toBe(three);
});

test('a document without a window takes a widget and gives it back', async () => {
  const errors = uncaught();
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een']) });
  const widget = await placeAndWait(makeCard({ deck }));
  document.implementation.createHTMLDocument().body.append(widget);
  const ready = next('stilstaan-ready', widget);
  document.body.append(widget);
  await ready;
  expect(errors).toEqual([]);
  expect(edgeOf(widget)).toBe('4px');
});

test('a property that cannot be rescued and a sheet that is refused leave the page in peace', async () => {
  const errors = uncaught();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const deck = freshAddress();
  network({ [deck]: compiledDeck(['een']) });
  const widget = makeCard({ deck });
  Object.defineProperty(widget, 'theme', { configurable: true, value: Symbol('no text') });
  if (widget.shadowRoot) {
    Object.defineProperty(widget.shadowRoot, 'adoptedStyleSheets', {
      set() {
        throw new Error('no sheets here');
      },
    });
  }
  await placeAndWait(widget);
  expect(questionOf(widget)).toBe('Vraag een');
  expect(errors).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(2);
  warn.mockRestore();
});
