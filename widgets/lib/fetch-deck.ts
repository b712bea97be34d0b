import { WidgetError } from './failure';

/**
 * The one place where the widgets reach the network: gets what stands at an address, as JSON.
 *
 * @throws WidgetError `network`, `missing` or `unreadable`
 */
export async function fetchDeck(address: string): Promise<unknown> {
  // To another origin this sends no credentials. Not `omit`: an intranet behind a login would answer with its login
  // page, and a preload of the deck, which the browser makes with these credentials, would be fetched twice.
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => {
    throw new WidgetError('network', `${address} can't be reached, or may not be read from this page`);
  });
  if (!response.ok) throw new WidgetError('missing', `${address} answers ${response.status}`);
  return response.json().catch(() => {
    throw new WidgetError('unreadable', `${address} is no JSON`);
  });
}
