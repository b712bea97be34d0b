import type { Migration } from './migrations';

/** Takes the steps that a database of version `from` lacks, in order. A step that fails stops the rest. */
export async function migrate(
  steps: readonly Migration[],
  from: number,
  database: IDBDatabase,
  transaction: IDBTransaction,
): Promise<void> {
  for (const step of steps.slice(from)) {
    // The transaction ends as soon as it is left without a request, so a step that needs no wait gets none.
    const going = step(database, transaction);
    if (going) await going;
  }
}
