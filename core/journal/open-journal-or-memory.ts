import type { Store } from '#core/store';
import { createMemoryJournal } from './create-memory-journal';
import { JournalError, type Journal } from './journal';
import { openJournal, type JournalOptions } from './open-journal';
import { toJournalError } from './to-journal-error';

export interface OpenedJournal {
  readonly journal: Journal;
  /** Why the journal is in memory: the screen has to say so. Absent where notes are kept. */
  readonly fallback?: JournalError;
}

/**
 * The journal in the database that is being opened, or one in memory where that failed: writing goes on, and what
 * is written lives as long as the page. It is not carried to the database later. Fails with our own bugs only.
 */
export async function openJournalOrMemory(
  opening: Promise<Store>,
  options: JournalOptions,
): Promise<OpenedJournal> {
  try {
    return { journal: openJournal(await opening, options) };
  } catch (cause) {
    const fallback = toJournalError(cause);
    if (!(fallback instanceof JournalError)) throw fallback;
    return { journal: createMemoryJournal(options), fallback };
  }
}
