import { batch, signal, type ReadonlySignal } from '@preact/signals';
import { JournalError, type CardKey, type Journal, type Note, type NoteBody } from '#core/journal';

/** A note being written: its text, whether it is kept, and what the person has to know. */
export interface NoteModel {
  readonly text: ReadonlySignal<string>;
  readonly status: ReadonlySignal<NoteStatus>;
  /** What happened to it that was not asked for, or can be undone. */
  readonly event: ReadonlySignal<NoteEvent | undefined>;
  /** Why the last save failed. */
  readonly error: ReadonlySignal<JournalError['code'] | undefined>;
  write(text: string): void;
  /** Saves at once what is not saved yet. Never rejects: a failure is a status, and the text stays. */
  flush(): Promise<void>;
  /**
   * Removes the note, and with it what is not saved yet. Gives what undo has to put back, whole. Rejects where it
   * failed: then all of it is still here.
   */
  remove(): Promise<Note | undefined>;
  /** Brings back what was emptied last; again, what was emptied before it. */
  undo(): Promise<void>;
  /** Saves what is left. Whether that worked is in the status. */
  leave(): Promise<void>;
  /** Lets go of the journal. */
  dispose(): void;
}

/**
 * What was not asked for, or can be undone: another window wrote too and both texts are kept; the note was emptied;
 * another window wrote on while it was being emptied here; the earlier note could not be read.
 */
export type NoteEvent = 'kept-both' | 'removed' | 'moved-on' | 'unopened';

/** `saved` is said only after the journal said so; `idle` is an empty field that never held anything. */
export type NoteStatus = 'loading' | 'idle' | 'unsaved' | 'saved' | 'failed';

export interface NoteSubject extends CardKey {
  /** The card's wording now, for a note that begins. */
  readonly snapshot: () => Omit<NoteBody, 'text'>;
  /** Finds the note to go on with; undefined begins a new one at the first letter. */
  readonly find: () => Promise<Note | undefined>;
  /** What an emptied field does: it removes the note unless told, or lets it be until somebody says so. */
  readonly emptied?: 'removes' | 'waits';
}

export interface NotePowers {
  readonly journal: Journal;
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls back once after that many milliseconds; gives the function that prevents it. */
  readonly later: (work: () => void, milliseconds: number) => () => void;
}

/** So long after the last key, and at latest so long after the first that is not saved. */
const quiet = 250;
const atLatest = 400;

/** The model of one note. It opens by itself; what is typed meanwhile is kept. */
export function createNoteModel(subject: NoteSubject, { journal, now, newId, later }: NotePowers): NoteModel {
  const text = signal('');
  const status = signal<NoteStatus>('loading');
  const event = signal<NoteEvent>();
  const error = signal<JournalError['code']>();
  let note: Note | undefined;
  /** What was emptied here, the last one last. */
  const removed: Note[] = [];
  let savedText = '';
  /** The text before the last run of deleting, which undo goes back to: a held backspace is saved bit by bit. */
  let fullText = '';
  let cancelQuiet: (() => void) | undefined;
  let cancelLatest: (() => void) | undefined;
  /** Everything that touches the journal stands in one row: no save overtakes another. */
  let row: Promise<void> = open();

  async function open(): Promise<void> {
    try {
      adopt(await subject.find());
    } catch {
      event.value = 'unopened';
    }
    status.value = text.peek() === savedText ? restingStatus() : 'unsaved';
  }

  /** Takes a stored note as the one being written. What was typed before it came is put behind it. */
  function adopt(found: Note | undefined): void {
    const typed = text.peek() === savedText ? '' : text.peek();
    note = found;
    savedText = found?.body.text ?? '';
    text.value = savedText !== '' && typed !== '' ? `${savedText}\n${typed}` : savedText + typed;
    fullText = text.value;
  }

  function restingStatus(): NoteStatus {
    return note ? 'saved' : 'idle';
  }

  function write(written: string): void {
    if (written.length >= text.peek().length && written.trim() !== '') fullText = written;
    batch(() => {
      text.value = written;
      if (status.peek() !== 'loading') status.value = 'unsaved';
    });
    cancelQuiet?.();
    cancelQuiet = later(() => void flush(), quiet);
    cancelLatest ??= later(() => void flush(), atLatest);
  }

  function flush(): Promise<void> {
    cancelTimers();
    return inTurn(keep);
  }

  function cancelTimers(): void {
    cancelQuiet?.();
    cancelLatest?.();
    cancelQuiet = cancelLatest = undefined;
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    row = row.then(work).catch((reason: unknown) => {
      batch(() => {
        error.value = reason instanceof JournalError ? reason.code : 'unavailable';
        status.value = 'failed';
      });
      if (reason instanceof JournalError) return;
      // A bug of ours: the text is safe in the field, and the console has to hear of it.
      queueMicrotask(() => {
        throw reason;
      });
    });
    return row;
  }

  async function keep(): Promise<void> {
    const written = text.peek();
    const empty = written.trim() === '';
    if (empty && note && subject.emptied === 'waits') {
      status.value = 'idle';
      return;
    }
    if (written !== savedText) {
      if (!empty) await save(written);
      else if (await takeAway()) return;
    }
    savedText = written;
    batch(() => {
      error.value = undefined;
      status.value = text.peek() === written ? restingStatus() : 'unsaved';
    });
  }

  async function save(written: string): Promise<void> {
    const outcome = await journal.save({
      id: note?.id ?? newId(),
      revision: note?.revision ?? 0,
      deckId: subject.deckId,
      cardId: subject.cardId,
      body: { ...(note?.body ?? subject.snapshot()), text: written },
      now: now(),
    });
    note = outcome.note;
    if (outcome.kind === 'kept-both') event.value = 'kept-both';
  }

  /** Tells whether another window's text has come into the field instead. */
  async function takeAway(): Promise<boolean> {
    const taken = await take();
    if (taken) {
      removed.push(taken);
      event.value = 'removed';
    }
    const movedOn = note !== undefined;
    if (movedOn) status.value = restingStatus();
    return movedOn;
  }

  /** Takes the note out of the journal, unless another window wrote on: then what stands there comes here. */
  async function take(): Promise<Note | undefined> {
    if (!note) return undefined;
    const whole = fullText;
    const outcome = await journal.remove(note.id, note.revision);
    if (outcome.kind === 'moved-on') {
      batch(() => {
        text.value = savedText = '';
        adopt(outcome.note);
        event.value = 'moved-on';
      });
      return undefined;
    }
    note = undefined;
    if (outcome.kind === 'gone') return undefined;
    // What was deleted letter by letter was saved bit by bit: what undo brings back has to be whole.
    const { revision, body } = outcome.note;
    return body.text === whole
      ? outcome.note
      : { ...outcome.note, revision: revision + 1, body: { ...body, text: whole } };
  }

  function remove(): Promise<Note | undefined> {
    cancelTimers();
    const taken = row.then(async () => {
      const written = text.peek();
      // Where another window wrote too, this keeps both, so that what goes is what was written here. Where it cannot
      // be saved, the removal brings it back whole.
      await keep().catch(() => undefined);
      const last = await take();
      if (!note && text.peek() === written) {
        batch(() => {
          text.value = savedText = fullText = '';
          status.value = 'idle';
        });
      }
      return last;
    });
    row = taken.then(
      () => undefined,
      () => undefined,
    );
    return taken;
  }

  async function undo(): Promise<void> {
    await inTurn(async () => {
      const back = removed.at(-1);
      if (!back) return;
      await journal.restore(back);
      removed.pop();
      event.value = removed.length > 0 ? 'removed' : undefined;
      // Where something new was begun meanwhile, the old note stands beside it.
      if (text.peek().trim() !== '' || note) return;
      note = back;
      savedText = back.body.text;
      text.value = savedText;
      status.value = 'saved';
    });
  }

  const stopWatching = journal.watch((change) => {
    if (change.card.deckId !== subject.deckId || change.card.cardId !== subject.cardId) return;
    if (note ? change.id !== note.id : text.peek() !== '') return;
    if (change.kind === 'saved' && note && change.revision <= note.revision) return;
    void inTurn(async () => {
      // Somebody who is writing here goes on; the journal keeps both when it comes to saving.
      if (text.peek() !== savedText) return;
      const found = note ? await journal.read(note.id) : await subject.find();
      if (text.peek() !== savedText || found?.revision === note?.revision) return;
      adopt(found);
      status.value = restingStatus();
    });
  });

  return {
    text,
    status,
    event,
    error,
    write,
    flush,
    remove,
    undo,
    leave() {
      // Emptied, but nobody said that it may go.
      if (subject.emptied === 'waits' && text.peek().trim() === '') write(fullText);
      return flush();
    },
    dispose() {
      cancelTimers();
      stopWatching();
    },
  };
}
