import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Journal, Note, NoteCursor } from '#core/journal';

/** What a person wrote, newest first, as far as it was asked for. */
export interface NotesModel {
  readonly notes: ReadonlySignal<readonly ListedNote[]>;
  readonly status: ReadonlySignal<'loading' | 'ready'>;
  /** What did not work, until it is tried again. */
  readonly failure: ReadonlySignal<NotesFailure | undefined>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** The note that is being edited. */
  readonly editing: ReadonlySignal<string | undefined>;
  /** Reads again what is on the screen. Never rejects, like the rest. */
  load(): Promise<void>;
  more(): Promise<void>;
  edit(id: string | undefined): void;
  /** Removes a note: as it is listed, or as the one who edits it does. */
  remove(note: Note, byEditor?: () => Promise<Note | undefined>): Promise<void>;
  /** Puts a removed note back in its place. */
  undo(id: string): Promise<void>;
  dispose(): void;
}

/** A note in the list; one that was just removed keeps its place until the screen is left, to be brought back. */
export interface ListedNote {
  readonly note: Note;
  readonly removed: boolean;
}

export interface NotesFailure {
  readonly what: 'read' | 'remove' | 'undo';
  /** Tries the same again. */
  readonly retry: () => Promise<void>;
}

const pageSize = 20;

/** The model of "Teruglezen". */
export function createNotesModel(journal: Journal): NotesModel {
  const stored = signal<readonly Note[]>([]);
  const removed = signal<readonly Note[]>([]);
  const status = signal<'loading' | 'ready'>('loading');
  const failure = signal<NotesFailure>();
  const next = signal<NoteCursor>();
  const editing = signal<string>();
  /** One at a time: a page that is on its way would otherwise come twice, or into a list that was read anew. */
  let row = Promise.resolve();

  const notes = computed(() =>
    [
      ...stored.value.map((note) => ({ note, removed: false })),
      ...removed.value.map((note) => ({ note, removed: true })),
    ].sort((one, other) => other.note.createdAt - one.note.createdAt),
  );

  function inTurn(what: NotesFailure['what'], work: () => Promise<void>): Promise<void> {
    row = row.then(work).then(
      () => {
        status.value = 'ready';
        // The list is read anew whenever something changes: that does not make good what a person asked for in vain.
        if (what !== 'read' || failure.peek()?.what === 'read') failure.value = undefined;
      },
      () => {
        status.value = 'ready';
        failure.value = { what, retry: () => inTurn(what, work) };
      },
    );
    return row;
  }

  async function readAll(): Promise<void> {
    const page = await journal.list({ limit: Math.max(pageSize, stored.peek().length) });
    batch(() => {
      stored.value = page.notes;
      next.value = page.next;
      // What another panel put back is no longer removed.
      const back = new Set(page.notes.map(({ id }) => id));
      removed.value = removed.peek().filter(({ id }) => !back.has(id));
    });
  }

  async function readMore(): Promise<void> {
    const after = next.peek();
    if (!after) return;
    const page = await journal.list({ limit: pageSize, after });
    batch(() => {
      stored.value = [...stored.peek(), ...page.notes];
      next.value = page.next;
    });
  }

  async function takeAway(note: Note): Promise<Note | undefined> {
    const { id, revision } = stored.peek().find((listed) => listed.id === note.id) ?? note;
    const outcome = await journal.remove(id, revision);
    return outcome.kind === 'removed' ? outcome.note : undefined;
  }

  const stopWatching = journal.watch(() => {
    void inTurn('read', readAll);
  });
  return {
    notes,
    status,
    failure,
    hasMore: computed(() => next.value !== undefined),
    editing,
    load: () => inTurn('read', readAll),
    more: () => inTurn('read', readMore),
    edit(id) {
      editing.value = id;
    },
    remove: (note, byEditor = () => takeAway(note)) =>
      inTurn('remove', async () => {
        const taken = await byEditor();
        batch(() => {
          // In one step: it keeps its place on the screen, and the focus with it.
          if (taken) {
            stored.value = stored.peek().filter(({ id }) => id !== note.id);
            removed.value = [...removed.peek(), taken];
          }
          if (editing.peek() === note.id) editing.value = undefined;
        });
        await readAll();
        if (!taken && stored.peek().some(({ id }) => id === note.id)) {
          throw new Error('panel: another window wrote on, so the note stays');
        }
      }),
    undo: (id) =>
      inTurn('undo', async () => {
        const note = removed.peek().find((candidate) => candidate.id === id);
        if (!note) return;
        await journal.restore(note);
        // The list first, so that the note is never off the screen, and the focus stays with it.
        await readAll();
        removed.value = removed.peek().filter((candidate) => candidate !== note);
      }),
    dispose: stopWatching,
  };
}
