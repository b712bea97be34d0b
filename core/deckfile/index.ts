export { parseDeck, type DeckPlaces, type ParsedDeck } from './parse-deck';
export type { CardPlaces } from './card-places';
export type { Place } from './place';
export { partLabels } from './part-labels';
export { formatDeck } from './format-deck';
export { formatDeckFile, type FormattedDeckFile } from './format-deck-file';
export { compileDeck } from './compile-deck';
export { normalizeRichText } from './normalize-rich-text';
export type { ProblemLocale } from './problem-log';
