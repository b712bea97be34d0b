import type { Block, Inline } from '#core/deck';
import { formatDeck, parseDeck } from '#core/deckfile';
import { tests } from 'commonmark-spec';
import { expect, test } from 'vitest';
import { facts } from './problems-of';

/** Every node of rich text, with all that is in it. */
const nodesOf = (nodes: readonly (Block | Inline)[]): readonly (Block | Inline)[] =>
  nodes.flatMap((node) => {
    if (node.type === 'list') return [node, ...node.items.flatMap(nodesOf)];
    return 'children' in node ? [node, ...nodesOf(node.children)] : [node];
  });

const allowed = ['paragraph', 'list', 'quote', 'text', 'emphasis', 'strong', 'link', 'break'];

const decks = tests.map(({ markdown, number }) => {
  const { deck } = parseDeck(`${facts}## A {#a}\n\n${markdown}`, 'set.md');
  return { deck, name: `example ${number}` };
});

test('all examples of CommonMark give nothing but what a card can hold', () => {
  expect(decks).toHaveLength(652);
  for (const { deck, name } of decks) {
    const texts = deck.cards.flatMap(({ question, parts }) => [
      question,
      ...parts.map(({ content }) => content),
    ]);
    for (const node of nodesOf(texts.flat())) {
      expect(allowed, name).toContain(node.type);
      if (node.type === 'link') expect(node.url, name).toMatch(/^(https:\/\/|mailto:)/);
    }
  }
});

test('all examples of CommonMark survive formatting', { timeout: 20_000 }, () => {
  for (const { deck, name } of decks) expect(parseDeck(formatDeck(deck), 'set.md').deck, name).toEqual(deck);
});
