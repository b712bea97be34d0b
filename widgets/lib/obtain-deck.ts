import type { Deck } from '#core/deck';
import { deckAddresses } from './deck-address';
import { loadDeck, toDeck } from './deck-source';
import { WidgetError } from './failure';
import { inlineDeck, whenParsed } from './inline-deck';

/**
 * The deck for a widget: the one that stands in the page, else the one that its attribute stands for.
 *
 * @throws WidgetError
 */
export async function obtainDeck(element: Element, deck: string, language: string): Promise<Deck> {
  await whenParsed(element);
  const inline = inlineDeck(element);
  if (inline !== undefined) return toDeck(parse(inline), 'the script between the tags');
  const [address, inDutch] = deckAddresses(deck, language, document.baseURI);
  return loadDeck(address).catch((error: unknown) => {
    if (inDutch && error instanceof WidgetError && error.code === 'missing') return loadDeck(inDutch);
    throw error;
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new WidgetError('unreadable', 'the script between the tags is no JSON');
  }
}
