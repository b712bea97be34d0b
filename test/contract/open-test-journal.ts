import { openJournal, type Journal } from '#core/journal';
import { openStore } from '#core/store';
import { ownName } from './own-name';

/** A journal with a connection of its own, as a page has it; `close` closes both. */
export async function openTestJournal(name = ownName()): Promise<Journal> {
  const store = await openStore({ name });
  const journal = openJournal(store, { newId: () => crypto.randomUUID() });
  return {
    ...journal,
    close() {
      journal.close();
      store.close();
    },
  };
}
