import type { Card, Deck } from '#core/deck';

/** A card with nothing but a title, for tests that mind other things. */
export function cardOf(id: string, facts: Partial<Card> = {}): Card {
  return {
    id,
    title: id,
    question: [],
    parts: [],
    moments: [],
    withWhom: [],
    kinds: [],
    principles: [],
    themes: [],
    baseThemes: [],
    techniques: [],
    dimensions: [],
    elements: [],
    steps: [],
    roles: [],
    related: [],
    keywords: [],
    other: [],
    ...facts,
  };
}

export function deckOf(id: string, cards: readonly Card[], facts: Partial<Deck> = {}): Deck {
  return {
    id,
    title: id,
    version: '1.0.0',
    language: 'nl',
    authors: [],
    introduction: [],
    cards,
    other: {},
    ...facts,
  };
}
