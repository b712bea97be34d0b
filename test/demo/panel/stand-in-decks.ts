import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright';
import { formatVersion, type CompiledDeck } from '#core/deck';
import { compileDeck, parseDeck } from '#core/deckfile';

const folder = 'test/fixtures/decks/panel';

/** Where a deck file of these tests stands. */
export function deckFile(name: string): string {
  return `${folder}/${name}`;
}

/**
 * Puts decks of our own in the place of those that come with Stilstaan, so that no test depends on what the cards
 * say this month. As the deck tool does it: `index.json` and a file for each.
 */
export async function standInForBuiltIn(
  context: BrowserContext,
  decks: readonly CompiledDeck[],
): Promise<void> {
  const files = new Map<string, unknown>(decks.map((deck) => [`${deck.language}/${deck.id}.json`, deck]));
  const summaries = decks.map(({ id, language, title, version, sourceHash, cards }) => {
    return {
      id,
      language,
      title,
      version,
      sourceHash,
      cardCount: cards.length,
      file: `${language}/${id}.json`,
    };
  });
  files.set('index.json', { formatVersion, decks: summaries });
  await context.route('**/decks/**', async (route) => {
    const json = files.get(new URL(route.request().url()).pathname.split('/decks/')[1] ?? '');
    // The page asks for the built ones too, before it knows what is in the index.
    await (json ? route.fulfill({ json }) : route.continue());
  });
}

/** Compiles a deck file of these tests. */
export function compiled(name: string, change: (text: string) => string = (text) => text): CompiledDeck {
  const text = change(readFileSync(deckFile(name), 'utf8'));
  return compileDeck(parseDeck(text, name).deck, createHash('sha256').update(text).digest('hex'));
}

/** A set of seven cards: two before a talk, three in between, one after, one for the evening, none for the team. */
export const rustig = compiled('rustig.md');
