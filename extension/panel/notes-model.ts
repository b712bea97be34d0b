import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Journal, Note, NoteCursor } from '#core/journal';

/** What a person wrote, newest first, as far as it was asked for. */
export interface NotesModel {
  readonly notes: ReadonlySignal<readonly ListedNote[]>;
  readonly status: ReadonlySignal<'loading' | 'ready' | 'failed'>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** The note that is being edited. */
  readonly editing: ReadonlySignal<string | undefined>;
  /** Reads again what is on the screen. Never rejects. */
  load(): Promise<void>;
  more(): Promise<void>;
  edit(id: string | undefined): void;
  remove(id: string): Promise<void>;
  /** Puts a removed note back in its place. */
  undo(id: string): Promise<void>;
  dispose(): void;
}

/** A note in the list; one that was just removed keeps its place until the screen is left, to be brought back. */
export interface ListedNote {
  readonly note: Note;
  readonly removed: boolean;
}

const pageSize = 20;

/** The model of "Teruglezen". */
export function createNotesModel(journal: Journal): NotesModel {
  const stored = signal<readonly Note[]>([]);
  const removed = signal<readonly Note[]>([]);
  const status = signal<'loading' | 'ready' | 'failed'>('loading');
  const next = signal<NoteCursor>();
  const editing = signal<string>();

  const notes = computed(() =>
    [
      ...stored.value.map((note) => ({ note, removed: false })),
      ...removed.value.map((note) => ({ note, removed: true })),
    ].sort((one, other) => other.note.createdAt - one.note.createdAt),
  );

  async function load(): Promise<void> {
    await attempt(async () => {
      const page = await journal.list({ limit: Math.max(pageSize, stored.peek().length) });
      batch(() => {
        stored.value = page.notes;
        next.value = page.next;
        // What another panel put back is no longer removed.
        const back = new Set(page.notes.map(({ id }) => id));
        removed.value = removed.peek().filter(({ id }) => !back.has(id));
      });
    });
  }

  async function more(): Promise<void> {
    const after = next.peek();
    if (!after) return;
    await attempt(async () => {
      const page = await journal.list({ limit: pageSize, after });
      batch(() => {
        stored.value = [...stored.peek(), ...page.notes];
        next.value = page.next;
      });
    });
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      status.value = 'ready';
    } catch {
      status.value = 'failed';
    }
  }

  const stopWatching = journal.watch(() => {
    void load();
  });
  return {
    notes,
    status,
    hasMore: computed(() => next.value !== undefined),
    editing,
    load,
    more,
    edit(id) {
      editing.value = id;
    },
    remove: (id) =>
      attempt(async () => {
        const taken = await journal.remove(id);
        batch(() => {
          // In one step, so that it keeps its place on the screen, and the focus with it.
          if (taken) {
            stored.value = stored.peek().filter((note) => note.id !== id);
            removed.value = [...removed.peek(), taken];
          }
          if (editing.peek() === id) editing.value = undefined;
        });
      }),
    undo: (id) =>
      attempt(async () => {
        const note = removed.peek().find((candidate) => candidate.id === id);
        if (!note) return;
        await journal.restore(note);
        batch(() => {
          stored.value = [...stored.peek().filter((candidate) => candidate.id !== id), note];
          removed.value = removed.peek().filter((candidate) => candidate.id !== id);
        });
      }),
    dispose: stopWatching,
  };
}
