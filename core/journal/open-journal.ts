import { openChanges, type Store } from '#core/store';
import { changeOf } from './change-of';
import type { Journal } from './journal';
import { addNote, newestNotes, replaceNote, standingAt } from './note-rows';
import { oneHand } from './one-hand';
import { parseChange } from './parse-change';
import { firstOf, pageOf } from './page-of';
import { rowsFor } from './rows-for';
import { settleRemove } from './settle-remove';
import { settleRestore } from './settle-restore';
import { settleSave } from './settle-save';

export interface JournalOptions {
  /** Mints an id that was never used: a UUID. */
  readonly newId: () => string;
}

/**
 * The journal in the database. The store stays the caller's: `close` ends the journal and lets the store be.
 * A page hears the changes of every page that opened a store of the same name.
 */
export function openJournal(store: Store, { newId }: JournalOptions): Journal {
  const changes = openChanges(parseChange, `${store.name}:journal`);
  const rows = rowsFor(store);

  const hand = oneHand(async (draft) => {
    const { outcome, write } = await rows.write(async (transaction) => {
      const settled = settleSave(draft, await standingAt(transaction, draft.id), newId);
      if (settled.write === 'add') await addNote(transaction, settled.outcome.note);
      if (settled.write === 'replace') await replaceNote(transaction, settled.outcome.note);
      return settled;
    });
    if (write !== 'nothing') changes.tell(changeOf('saved', outcome.note));
    return outcome;
  });

  return {
    read: (id) =>
      rows.read(async (transaction) => {
        const note = await standingAt(transaction, id);
        return note === 'unreadable' ? undefined : note;
      }),

    latestOn: (card, since) =>
      rows.read((transaction) => firstOf(newestNotes(transaction, { ...card, since }))),

    list: ({ limit, after, ...where }) =>
      rows.read((transaction) =>
        pageOf(newestNotes(transaction, { ...where, ...(after && { before: after }) }), limit),
      ),

    save: hand.save,

    async remove(id, revision) {
      await hand.ended(id);
      const outcome = await rows.write(async (transaction) => {
        const settled = settleRemove(await standingAt(transaction, id), revision);
        if (settled.kind === 'removed') await transaction.objectStore('rows').delete(id);
        return settled;
      });
      if (outcome.kind === 'removed') changes.tell(changeOf('removed', outcome.note));
      return outcome;
    },

    async restore(note) {
      const restored = await rows.write(async (transaction) => {
        const back = settleRestore(note, await standingAt(transaction, note.id), newId);
        if (back) await addNote(transaction, back);
        return back;
      });
      if (restored) changes.tell(changeOf('saved', restored));
    },

    watch: (listener) => changes.watch(listener),

    close() {
      rows.close();
      changes.close();
    },
  };
}
