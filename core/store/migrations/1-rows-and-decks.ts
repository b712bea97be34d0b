import type { Migration } from './migration';

/** From nothing to version 1: the rows with their indexes, and the installed decks. */
export const rowsAndDecks: Migration = (database) => {
  const rows = database.createObjectStore('rows', { keyPath: 'id' });
  rows.createIndex('newest', ['type', 'createdAt', 'id']);
  rows.createIndex('deck', ['type', 'deckId', 'createdAt', 'id']);
  rows.createIndex('card', ['type', 'deckId', 'cardId', 'createdAt', 'id']);
  rows.createIndex('due', ['type', 'dueOn', 'id']);
  database.createObjectStore('decks', { keyPath: 'key' });
  database.createObjectStore('deckCards', { keyPath: ['key', 'chunk'] });
};
