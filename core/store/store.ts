import type { Reading, TableName, Writing } from './schema';

/** The database of this machine, open. Errors are `StoreError`s; an error thrown by `work` itself passes through. */
export interface Store {
  /** The database's name: pages that share it can agree on the name of a channel. */
  readonly name: string;

  /** Runs `work` in one transaction that sees one moment of the tables. */
  read<Table extends TableName, Result>(
    tables: readonly Table[],
    work: (transaction: Reading<Table>) => Promise<Result>,
  ): Promise<Result>;

  /**
   * Runs `work` in one transaction: all of it is kept or none. Resolves when it is on the disk
   * (`durability: 'strict'`, after `tx.done`).
   */
  write<Table extends TableName, Result>(
    tables: readonly Table[],
    work: (transaction: Writing<Table>) => Promise<Result>,
  ): Promise<Result>;

  /** Closes for good, after the transactions that run. Whatever is asked later fails with `closed`. */
  close(): void;
}
