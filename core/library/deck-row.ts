import { formatVersion, readDeck, type Card, type CompiledDeck, type Deck } from '#core/deck';
import * as v from 'valibot';
import { describeDeck } from './describe-deck';
import type { InstallFacts, InstalledDeck, Standing } from './library';

const originSchema = v.variant('kind', [
  v.object({ kind: v.literal('built-in') }),
  v.object({ kind: v.literal('file'), name: v.string() }),
  v.object({ kind: v.literal('url'), url: v.string() }),
]);

const installedSchema = v.object({
  key: v.string(),
  id: v.string(),
  language: v.string(),
  title: v.string(),
  version: v.string(),
  accent: v.exactOptional(v.string()),
  cardCount: v.number(),
  origin: originSchema,
  sourceHash: v.string(),
  installedAt: v.number(),
});

const compiledSchema = v.object({ compiled: v.looseObject({}) });

/**
 * The row of an installed deck: what the list tells, and the compiled deck without its cards, which stand in
 * chunks. The compiled form carries its own version, so that a later reader knows what it reads.
 * Throws where it could not be read back: it would replace a deck that can.
 */
export function deckRowOf(deck: Deck, facts: InstallFacts): object {
  const { sourceHash } = facts;
  const compiled: CompiledDeck = { ...deck, formatVersion, sourceHash, cards: [] };
  const { deck: readBack, problems } = readDeck(compiled);
  if (!readBack)
    throw new TypeError(`not a deck: ${problems.map(({ path, message }) => `${path} ${message}`).join()}`);
  return { ...describeDeck(deck, facts), compiled };
}

/** What the list tells of a row, or undefined where the row cannot be read. */
export function installedDeckOf(row: unknown): InstalledDeck | undefined {
  const result = v.safeParse(installedSchema, row);
  return result.success ? result.output : undefined;
}

/** What a row comes down to for whoever wants its place. A list that can be read is no deck yet. */
export function standingOf(row: unknown): Standing {
  if (row === undefined) return undefined;
  return deckWithoutCards(row) ? (installedDeckOf(row) ?? 'unreadable') : 'unreadable';
}

/**
 * The deck of a row with its cards, without the cards that cannot be read; undefined where the row cannot be. Cards are
 * checked a chunk at a time, as they come off the disk.
 */
export async function deckOf(
  row: unknown,
  chunks: AsyncIterable<readonly unknown[]>,
): Promise<Deck | undefined> {
  const whole = deckWithoutCards(row);
  if (!whole) return undefined;
  const cards = new Map<string, Card>();
  for await (const chunk of chunks) {
    for (const card of readDeck({ ...bare, cards: chunk }).deck?.cards ?? []) {
      if (!cards.has(card.id)) cards.set(card.id, card);
    }
  }
  return { ...whole, cards: [...cards.values()] };
}

function deckWithoutCards(row: unknown): Deck | undefined {
  const result = v.safeParse(compiledSchema, row);
  return result.success ? readDeck({ ...result.output.compiled, cards: [] }).deck : undefined;
}

/** A deck to read cards in: the reader takes them in no other way. */
const bare: Omit<CompiledDeck, 'cards'> = {
  formatVersion,
  id: 'bare',
  title: '',
  version: '',
  language: 'nl',
  sourceHash: '0'.repeat(64),
};
