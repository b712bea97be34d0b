import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createNoteModel, type NoteModel, type NotePowers, type NoteSubject } from './note-model';

/** The notes somebody is writing, or wrote and could not yet be saved. */
export interface OpenNotes {
  /** The note under a key: the one that is still open, else a new one. */
  open(key: string, makeSubject: () => NoteSubject): NoteModel;
  /** The note under a key, as long as it is open or not yet saved. */
  find(key: string): NoteModel | undefined;
  /** The screen lets a note go. It is saved; where that fails it stays here, text and all. */
  leave(key: string): Promise<void>;
  /** The notes that no screen shows and that are not saved. */
  readonly unsaved: ReadonlySignal<readonly NoteModel[]>;
  /** Whether a text would be lost if the window closed now, as far as is known. */
  readonly atRisk: () => boolean;
  /** Tries again to save what was left. */
  retry(): Promise<void>;
}

interface OpenNote {
  readonly note: NoteModel;
  /** How many places show it. */
  readonly shown: number;
}

/** Keeps every note until it is saved, wherever the person goes meanwhile. */
export function createOpenNotes(powers: NotePowers): OpenNotes {
  const notes = signal<ReadonlyMap<string, OpenNote>>(new Map());

  function set(key: string, entry: OpenNote | undefined): void {
    const next = new Map(notes.peek());
    if (entry) next.set(key, entry);
    else next.delete(key);
    notes.value = next;
  }

  async function settle(key: string, note: NoteModel): Promise<void> {
    await note.leave();
    const entry = notes.peek().get(key);
    if (entry?.note !== note || entry.shown > 0 || note.status.peek() === 'failed') return;
    note.dispose();
    set(key, undefined);
  }

  return {
    open(key, makeSubject) {
      const entry = notes.peek().get(key);
      const note = entry?.note ?? createNoteModel(makeSubject(), powers);
      set(key, { note, shown: (entry?.shown ?? 0) + 1 });
      return note;
    },
    find: (key) => notes.peek().get(key)?.note,
    async leave(key) {
      const entry = notes.peek().get(key);
      if (!entry) return;
      set(key, { ...entry, shown: entry.shown - 1 });
      await settle(key, entry.note);
    },
    unsaved: computed(() =>
      [...notes.value.values()]
        .filter(({ note, shown }) => shown === 0 && note.status.value === 'failed')
        .map(({ note }) => note),
    ),
    atRisk: () => [...notes.peek().values()].some(({ note }) => note.status.peek() === 'failed'),
    async retry() {
      await Promise.all(
        [...notes.peek()].filter(([, { shown }]) => shown === 0).map(([key, { note }]) => settle(key, note)),
      );
    },
  };
}
