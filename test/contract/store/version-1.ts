/**
 * A database as version 1 left it, written with the browser's own words: it stays as it is when ours change.
 * Two notes, one row of a kind that was never released, and a deck of two cards.
 */
export function makeVersion1(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('rows', { keyPath: 'id' });
      rows.createIndex('newest', ['type', 'createdAt', 'id']);
      rows.createIndex('deck', ['type', 'deckId', 'createdAt', 'id']);
      rows.createIndex('card', ['type', 'deckId', 'cardId', 'createdAt', 'id']);
      rows.createIndex('due', ['type', 'dueOn', 'id']);
      for (const row of rowsOfVersion1) rows.add(row);
      const decks = request.result.createObjectStore('decks', { keyPath: 'key' });
      decks.add(deckOfVersion1);
      const cards = request.result.createObjectStore('deckCards', { keyPath: ['key', 'chunk'] });
      cards.add({ key: 'proef.nl', chunk: 0, cards: [{ id: 'een', title: 'Eén', question: [] }] });
      cards.add({ key: 'proef.nl', chunk: 1, cards: [{ id: 'twee', title: 'Twee', question: [] }] });
    };
    request.onerror = () => {
      reject(request.error ?? new Error('no fixture'));
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

const note = {
  type: 'note',
  schema: 1,
  revision: 1,
  deckId: 'proef',
  cardId: 'een',
  body: {
    plain: {
      text: 'Ik wachtte, en zij begon zelf.',
      question: 'Wat zag je?',
      cardTitle: 'Eén',
      deckTitle: 'Proef',
      deckVersion: '1.0.0',
      language: 'nl',
      moments: ['after'],
      principles: [],
      themes: ['luisteren'],
    },
  },
};

const rowsOfVersion1 = [
  { ...note, id: '0b0e', createdAt: 1_000, updatedAt: 1_000 },
  { ...note, id: '9f3a', createdAt: 2_000, updatedAt: 3_000, revision: 4 },
  {
    id: 'c1c1',
    type: 'intention',
    schema: 1,
    revision: 1,
    createdAt: 1,
    updatedAt: 1,
    dueOn: '2026-12-01',
    body: { plain: {} },
  },
];

const deckOfVersion1 = {
  key: 'proef.nl',
  id: 'proef',
  language: 'nl',
  title: 'Proef',
  version: '1.0.0',
  cardCount: 2,
  origin: { kind: 'file', name: 'proef.md' },
  sourceHash: 'a'.repeat(64),
  installedAt: 1_000,
  compiled: {
    formatVersion: 1,
    sourceHash: 'a'.repeat(64),
    id: 'proef',
    title: 'Proef',
    version: '1.0.0',
    language: 'nl',
    authors: [],
    introduction: [],
    cards: [],
    other: {},
  },
};
