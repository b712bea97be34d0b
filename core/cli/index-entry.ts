import type { CompiledDeck, CompiledGuide, DeckSummary, GuideSummary } from '#core/deck';

/** Where a compiled deck is written, relative to the index. */
export const deckFileOf = ({ id, language }: CompiledDeck): string => `${language}/${id}.json`;

/** Where a compiled guide is written: in a folder of its own, since it may have the id of a deck. */
export const guideFileOf = ({ id, language }: CompiledGuide): string => `${language}/guides/${id}.json`;

/** The entry of a deck in the index. */
export function summarizeDeck(deck: CompiledDeck): DeckSummary {
  const { id, language, title, version, accent, cards, sourceHash } = deck;
  return {
    ...{ id, language, title, version },
    ...(accent !== undefined && { accent }),
    cardCount: cards.length,
    file: deckFileOf(deck),
    sourceHash,
  };
}

/** The entry of a guide in the index. */
export function summarizeGuide(guide: CompiledGuide): GuideSummary {
  const { id, language, title, version, summary, variants = [], group, steps, sourceHash } = guide;
  return {
    ...{ id, language, title, version },
    ...(summary !== undefined && { summary }),
    variants,
    ...(group !== undefined && { group }),
    stepCount: steps.length,
    file: guideFileOf(guide),
    sourceHash,
  };
}
