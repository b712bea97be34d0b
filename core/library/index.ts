export * from './library';
export { compareDecks, type DeckComparison, type DeckStanding } from './compare-decks';
export { LibraryError } from './library-error';
export { openLibrary } from './open-library';
export { createMemoryLibrary } from './create-memory-library';
export { openLibraryOrMemory, type OpenedLibrary } from './open-library-or-memory';
