import { WidgetError } from './failure';
import { scriptAddress } from './script-address';

/** Where a deck may be, in the order to try. */
export type DeckAddresses = readonly [string, ...string[]];

/**
 * The addresses that a `deck` attribute stands for. One with a `/` or `.` is an address, relative to `base`; another is
 * a built-in deck next to the script, in the wanted language or else in Dutch.
 *
 * @throws WidgetError `address`: no deck was named, or not over http(s)
 */
export function deckAddresses(deck: string, language: string, base: string): DeckAddresses {
  if (!/[/.]/.test(deck)) {
    if (!/^[a-z0-9-]{1,64}$/.test(deck)) throw notAllowed(deck);
    const builtIn = (folder: string) => resolve(`decks/${folder}/${deck}.json`, scriptAddress);
    return language === 'nl' ? [builtIn('nl')] : [builtIn(language), builtIn('nl')];
  }
  return [resolve(deck, base)];
}

function resolve(address: string, base: string): string {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw notAllowed(address);
  return url.href;
}

function notAllowed(deck: string): WidgetError {
  return new WidgetError(
    'address',
    deck ? `"${deck}" is no name of a deck and no http(s) address` : 'no deck was named',
  );
}
