import { openChanges } from '#core/store';
import { changeOf } from './change-of';
import { JournalError, type Journal, type Note, type NoteQuery } from './journal';
import { isPast, newestFirst } from './newest-first';
import { oneHand } from './one-hand';
import type { JournalOptions } from './open-journal';
import { parseChange } from './parse-change';
import { settleRemove } from './settle-remove';
import { settleRestore } from './settle-restore';
import { settleSave } from './settle-save';

/** A journal that lives as long as the page and is heard in it alone: where there is no database. */
export function createMemoryJournal({ newId }: JournalOptions): Journal {
  const notes = new Map<string, Note>();
  const changes = openChanges(parseChange);
  let closed = false;

  /** As the database does it: later, and never with an object that the caller can still change. */
  async function use<Result>(work: () => Result): Promise<Result> {
    await Promise.resolve();
    if (closed) throw new JournalError('closed');
    return structuredClone(work());
  }

  function keep(note: Note): void {
    notes.set(note.id, structuredClone(note));
    changes.tell(changeOf('saved', note));
  }

  function sorted({ deckId, cardId }: Pick<NoteQuery, 'deckId' | 'cardId'>): Note[] {
    return [...notes.values()]
      .filter((note) => deckId === undefined || note.deckId === deckId)
      .filter((note) => deckId === undefined || cardId === undefined || note.cardId === cardId)
      .sort(newestFirst);
  }

  const hand = oneHand((draft) =>
    use(() => {
      const { outcome, write } = settleSave(draft, notes.get(draft.id), newId);
      if (write !== 'nothing') keep(outcome.note);
      return outcome;
    }),
  );

  return {
    read: (id) => use(() => notes.get(id)),

    latestOn: (card, since) => use(() => sorted(card).find((note) => note.createdAt >= since)),

    list: ({ limit, after, ...where }) =>
      use(() => {
        const rest = sorted(where).filter((note) => !after || isPast(note, after));
        const page = rest.slice(0, Math.max(1, limit));
        const last = page.at(-1);
        return {
          notes: page,
          ...(last && rest.length > page.length && { next: [last.createdAt, last.id] as const }),
        };
      }),

    save: hand.save,

    async remove(id, revision) {
      await hand.ended(id);
      return use(() => {
        const outcome = settleRemove(notes.get(id), revision);
        if (outcome.kind === 'removed') {
          notes.delete(id);
          changes.tell(changeOf('removed', outcome.note));
        }
        return outcome;
      });
    },

    restore: (note) =>
      use(() => {
        const back = settleRestore(note, notes.get(note.id), newId);
        if (back) keep(back);
      }),

    watch: (listener) => changes.watch(listener),

    close() {
      closed = true;
      changes.close();
    },
  };
}
