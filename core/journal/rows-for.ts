import type { Reading, Store, Writing } from '#core/store';
import { JournalError } from './journal';
import { toJournalError } from './to-journal-error';

/** The rows of a store, with its troubles told in the journal's words. */
export interface Rows {
  read<Result>(work: (transaction: Reading<'rows'>) => Promise<Result>): Promise<Result>;
  write<Result>(work: (transaction: Writing<'rows'>) => Promise<Result>): Promise<Result>;
  /** Whatever is asked later fails with `closed`. The store stays open. */
  close(): void;
}

export function rowsFor(store: Store): Rows {
  let closed = false;

  async function use<Result>(run: () => Promise<Result>): Promise<Result> {
    if (closed) throw new JournalError('closed');
    try {
      return await run();
    } catch (cause) {
      throw toJournalError(cause);
    }
  }

  return {
    read: (work) => use(() => store.read(['rows'], work)),
    write: (work) => use(() => store.write(['rows'], work)),
    close() {
      closed = true;
    },
  };
}
