import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * The object stores as they are now. Values are `unknown`: what comes off a disk may have been written by an
 * older version, a newer one or a damaged one, and is parsed before it is believed.
 */
export interface StoreSchema extends DBSchema {
  /** Notes, intentions, meetings, records: see `Row`. An index leaves out the rows that lack one of its fields. */
  rows: {
    key: string;
    value: unknown;
    indexes: {
      newest: [type: string, createdAt: number, id: string];
      deck: [type: string, deckId: string, createdAt: number, id: string];
      card: [type: string, deckId: string, cardId: string, createdAt: number, id: string];
      due: [type: string, dueOn: string, id: string];
    };
  };
  /** What is installed, without the cards. */
  decks: { key: string; value: unknown };
  /** The cards of installed decks, in chunks, counted from 0. */
  deckCards: { key: [key: string, chunk: number]; value: unknown };
}

export type TableName = 'rows' | 'decks' | 'deckCards';

export type Database = IDBPDatabase<StoreSchema>;

/** A transaction that reads. It ends by itself once it is left without work: await nothing else inside it. */
export type Reading<Table extends TableName> = IDBPTransaction<StoreSchema, Table[]>;

/** A transaction that reads and writes. The same holds. */
export type Writing<Table extends TableName> = IDBPTransaction<StoreSchema, Table[], 'readwrite'>;
