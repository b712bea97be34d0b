import { fromMarkdown } from 'mdast-util-from-markdown';
import { readDeck } from '#core/deck';
import { parseDeck } from '#core/deckfile';
import type { Bench } from './bench';
import { largeDeck } from './large-deck';

const compiledCards = 10_000;
/** The floor parses them as one text, which takes more time than the text is longer: of 10,000 it sees no end. */
const markdownCards = 1_000;

/** What a large deck takes, compiled and as Markdown. Pure code runs here: the engine is the browser's. */
export async function deckBenches(): Promise<Bench[]> {
  const { compiled } = await largeDeck(compiledCards);
  const { source } = await largeDeck(markdownCards);
  return [
    {
      kind: 'comparison',
      what: '10,000 compiled cards: parsed and read / JSON.parse',
      unit: 'ms',
      ours: () => timed(compiledCards, () => readDeck(JSON.parse(compiled)).deck?.cards.length),
      floor: () => timed(compiledCards, () => (JSON.parse(compiled) as { cards: unknown[] }).cards.length),
    },
    {
      kind: 'comparison',
      what: '1,000 cards in Markdown: parsed and read / its syntax tree alone',
      unit: 'ms',
      rounds: 3,
      ours: () => timed(markdownCards, () => parseDeck(source, 'large.md').deck.cards.length),
      floor: () => timed(markdownCards, () => fromMarkdown(source).children.length && markdownCards),
    },
  ];
}

/** A reader that gives up early is no fast reader, so it says how many cards it read. */
function timed(cards: number, read: () => number | undefined): Promise<number> {
  const begin = performance.now();
  const count = read();
  const time = performance.now() - begin;
  if (count !== cards) throw new Error(`Read ${count ?? 'no'} cards instead of ${cards}`);
  return Promise.resolve(time);
}
