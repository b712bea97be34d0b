import { deckKey, readDeck, readDeckIndex, type DeckSummary } from '#core/deck';
import type { Locale } from '#core/locale';
import type { ShelvedDeck } from './shelf';

/**
 * The decks that come with Stilstaan, from the panel's own origin: of each the one in the interface's language, else
 * the Dutch one. A deck that cannot be read costs the others nothing; rejects when none can.
 */
export async function fetchBuiltInDecks(locale: Locale): Promise<readonly ShelvedDeck[]> {
  const { decks: summaries } = readDeckIndex(await fetchJson('decks/index.json'));
  const chosen = chooseLanguages(summaries, locale);
  const outcomes = await Promise.allSettled(chosen.map(fetchDeck));
  const decks = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (decks.length === 0) throw new Error('panel: no built-in deck could be read', { cause: outcomes });
  return decks;
}

/**
 * Starts fetching before anyone asks, since the language is most often the browser's: gives `fetchBuiltInDecks`, of
 * which the first call in that language takes what is on its way.
 */
export function fetchAhead(likely: Locale): typeof fetchBuiltInDecks {
  let coming: ReturnType<typeof fetchBuiltInDecks> | undefined = fetchBuiltInDecks(likely);
  coming.catch(() => undefined);
  return (locale) => {
    const ahead = locale === likely ? coming : undefined;
    coming = undefined;
    return ahead ?? fetchBuiltInDecks(locale);
  };
}

function chooseLanguages(summaries: readonly DeckSummary[], locale: Locale): readonly DeckSummary[] {
  const byId = new Map<string, DeckSummary>();
  for (const summary of summaries) {
    const rival = byId.get(summary.id);
    if (!rival || rank(summary, locale) > rank(rival, locale)) byId.set(summary.id, summary);
  }
  return [...byId.values()];
}

function rank({ language }: DeckSummary, locale: Locale): number {
  if (language === locale) return 2;
  return language === 'nl' ? 1 : 0;
}

async function fetchDeck(summary: DeckSummary): Promise<ShelvedDeck> {
  const { deck } = readDeck(await fetchJson(`decks/${summary.file}`));
  if (!deck) throw new Error(`panel: ${summary.file} is no deck`);
  return { key: deckKey(deck), deck, origin: { kind: 'built-in' }, sourceHash: summary.sourceHash };
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`panel: ${path}: ${response.status}`);
  return response.json();
}
