import { describe } from 'vitest';
import type { Journal } from '#core/journal';
import { changesContract } from './journal/changes-contract';
import { conflictContract } from './journal/conflict-contract';
import { pagingContract } from './journal/paging-contract';
import { removalContract } from './journal/removal-contract';
import { savingContract } from './journal/saving-contract';

/** Gives a journal with nothing in it, which no other test sees. Whoever asks for it closes it. */
export type MakeJournal = () => Promise<Journal>;

/** What every journal keeps to, wherever it keeps its notes. */
export function journalContract(name: string, make: MakeJournal): void {
  describe(name, () => {
    savingContract(make);
    conflictContract(make);
    removalContract(make);
    pagingContract(make);
    changesContract(make);
  });
}
