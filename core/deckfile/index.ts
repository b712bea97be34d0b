export { parseDeck, type ParsedDeck } from './parse-deck';
export { formatDeck } from './format-deck';
export { formatDeckFile, type FormattedDeckFile } from './format-deck-file';
export { compileDeck } from './compile-deck';
export { normalizeRichText } from './normalize-rich-text';
export type { ProblemLocale } from './problem-log';
