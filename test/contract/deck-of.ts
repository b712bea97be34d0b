import type { Card, Deck } from '#core/deck';
import type { InstallFacts } from '#core/library';

/** A deck of so many cards. Everything that a test does not speak of is filled in. */
export function deckOf({ cards = 1, ...rest }: Partial<Omit<Deck, 'cards'>> & { cards?: number }): Deck {
  return {
    id: 'proef',
    title: 'Proef',
    version: '1.0.0',
    language: 'nl',
    authors: ['Stilstaan'],
    accent: 'teal',
    introduction: [{ type: 'paragraph', children: [{ type: 'text', value: 'Een korte inleiding.' }] }],
    other: { kleur: 'blauw' },
    ...rest,
    cards: Array.from({ length: cards }, (_, index) => cardOf(`kaart-${index + 1}`)),
  };
}

/** A card with text in several of its places. */
export function cardOf(id: string): Card {
  return {
    id,
    title: `Titel van ${id}`,
    question: [{ type: 'paragraph', children: [{ type: 'text', value: 'Wat zag je?' }, { type: 'break' }] }],
    parts: [{ name: 'why', content: [] }],
    moments: ['after'],
    withWhom: [],
    minutes: 2,
    kinds: [],
    principles: ['doing'],
    themes: [],
    baseThemes: [],
    techniques: [],
    dimensions: [],
    elements: [],
    steps: [],
    roles: [],
    related: [],
    keywords: ['kijken'],
    other: [],
  };
}

/** Facts of a deck out of a file whose content is told apart by one hexadecimal digit. */
export function factsOf(digit: string, installedAt = 1_000): InstallFacts {
  return { origin: { kind: 'file', name: 'proef.md' }, sourceHash: digit.repeat(64), installedAt };
}
