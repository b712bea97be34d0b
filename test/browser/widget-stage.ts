import { onTestFinished, vi } from 'vitest';
import '../../widgets/stilstaan';
import type { StilstaanCard } from '../../widgets/stilstaan';

// As the pages of our partners; the test page itself speaks English.
document.documentElement.lang = 'nl';

/** A compiled deck with a card for every id; its question is the id. */
export function compiledDeck(cards: readonly (string | Readonly<Record<string, unknown>>)[], facts = {}) {
  return {
    formatVersion: 1,
    sourceHash: '0'.repeat(64),
    id: 'proef',
    title: 'Proef',
    version: '1.0.0',
    language: 'nl',
    cards: cards.map((card) => (typeof card === 'string' ? compiledCard(card) : card)),
    ...facts,
  };
}

export function compiledCard(id: string, facts: Readonly<Record<string, unknown>> = {}) {
  const question = [{ type: 'paragraph', children: [{ type: 'text', value: `Vraag ${id}` }] }];
  return { id, title: id, question, ...facts };
}

/** Stands in for the network; gives the addresses that were asked for. What is not in `answers` is a 404. */
export function network(answers: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(new URL(address).pathname.replace(/^.*\/(?=decks\/|proef\/)/, ''));
    const answer = await answers[new URL(address).pathname];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) return new Response('', { status: 404 });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return asked;
}

/** An answer that the test gives when it wants to. */
export function heldBack(): { readonly answer: Promise<unknown>; give: (answer: unknown) => void } {
  let give: (answer: unknown) => void = () => undefined;
  const answer = new Promise((resolve) => (give = resolve));
  return { answer, give };
}

let count = 0;

/** An address that no other test has asked for: what was read once is kept for the page. */
export function freshAddress(): string {
  return `/proef/${++count}.json`;
}

/** A widget with what the page wrote between its tags, not yet on the page. */
export function makeCard(
  attributes: Readonly<Record<string, string>>,
  ...content: (Node | string)[]
): StilstaanCard {
  const widget = document.createElement('stilstaan-card');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.append(...content);
  return widget;
}

export function place<Placed extends Element>(element: Placed, into: Node = document.body): Placed {
  into.appendChild(element);
  onTestFinished(() => {
    element.remove();
  });
  return element;
}

/** The next event of that name at, or out of, an element. */
export function next<Name extends keyof HTMLElementEventMap>(
  name: Name,
  at: EventTarget = document,
): Promise<HTMLElementEventMap[Name]> {
  return new Promise((resolve) => {
    at.addEventListener(
      name,
      (event) => {
        resolve(event as HTMLElementEventMap[Name]);
      },
      { once: true },
    );
  });
}

/** Puts a widget on the page and waits for its card. */
export async function placeAndWait(widget: StilstaanCard): Promise<StilstaanCard> {
  const ready = next('stilstaan-ready', widget);
  place(widget);
  await ready;
  return widget;
}

export function questionOf(widget: Element): string | undefined {
  return headingOf(widget)?.textContent;
}

export function headingOf(widget: Element): HTMLElement | null | undefined {
  return widget.shadowRoot?.querySelector<HTMLElement>('[part=question]');
}

export function anotherOf(widget: Element): HTMLButtonElement | null | undefined {
  return widget.shadowRoot?.querySelector<HTMLButtonElement>('[part=another]');
}

/** Whether the page's own content is what is seen. */
export function showsFallback(widget: Element): boolean {
  return widget.shadowRoot?.querySelector('slot') !== null && headingOf(widget) === null;
}
