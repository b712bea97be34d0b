import { StoreError } from '#core/store';
import { JournalError } from './journal';

/** The database's trouble in the journal's words. Whatever else it is is a bug of ours and stays what it is. */
export function toJournalError(cause: unknown): unknown {
  return cause instanceof StoreError ? new JournalError(cause.code, { cause }) : cause;
}
