import { useEffect, useRef } from 'preact/hooks';
import type { Note } from '#core/journal';
import { NoteField } from './note-field';
import type { NotesModel } from './notes-model';
import { addressOf } from './route';
import { useNote } from './use-note';
import { usePanel } from './use-panel';

/** One note in the list: its day, its question, its text; to edit, delete, and bring back. */
export function NoteItem({
  note,
  removed,
  model,
}: {
  readonly note: Note;
  readonly removed: boolean;
  readonly model: NotesModel;
}) {
  const { locale, texts, shelf, openNotes } = usePanel();
  const words = texts.value.notes;
  const editing = model.editing.value === note.id;
  const { body } = note;
  const reference = `${note.deckId}.${body.language}/${note.cardId}`;
  const headingId = `note-${note.id}`;
  const undo = useRef<HTMLButtonElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasRemoved = useRef(removed);
  const key = keyOf(note);

  // The button that was pressed is gone: the way back takes its place, and the note that of the way back.
  useEffect(() => {
    if (removed) undo.current?.focus();
    else if (wasRemoved.current) edit.current?.focus();
    wasRemoved.current = removed;
  }, [removed]);

  async function finishEditing(): Promise<void> {
    const text = openNotes.find(key)?.text.peek();
    if (text?.trim() === '') await remove();
    else model.edit(undefined);
  }

  /** While it is edited, or its last words are on their way, the open note knows best what is to be removed. */
  function remove(): Promise<void> {
    const open = openNotes.find(key);
    return model.remove(note, open && (() => open.remove()));
  }

  if (removed) {
    return (
      <li class="note-item removed">
        <span role="status">{words.removed}</span>{' '}
        <button ref={undo} type="button" onClick={() => void model.undo(note.id)}>
          {texts.value.note.undo}
        </button>
      </li>
    );
  }
  return (
    <li class="note-item">
      <article aria-labelledby={headingId}>
        <p class="eyebrow">
          <time dateTime={new Date(note.createdAt).toISOString()}>
            {dayAndTime(note.createdAt, locale.value)}
          </time>
          {' · '}
          <span lang={body.language}>{body.deckTitle}</span>
        </p>
        <h2 id={headingId} lang={body.language}>
          {body.question}
        </h2>
        {editing ? <NoteEditor note={note} /> : <p class="note-text">{body.text}</p>}
        <div class="actions">
          <button
            ref={edit}
            type="button"
            aria-describedby={headingId}
            onClick={() => {
              if (editing) void finishEditing();
              else model.edit(note.id);
            }}
          >
            {editing ? words.done : words.edit}
          </button>
          <button type="button" aria-describedby={headingId} onClick={() => void remove()}>
            {words.remove}
          </button>
          {shelf.find(reference) && (
            <a href={addressOf({ screen: 'card', reference })} aria-describedby={headingId}>
              {words.openCard}
            </a>
          )}
        </div>
      </article>
    </li>
  );
}

/**
 * The note in its own field, which saves itself like the one under a card. Emptied, it waits for "done": the list
 * would otherwise take the field away under the fingers.
 */
function NoteEditor({ note: stored }: { readonly note: Note }) {
  const { texts, writing } = usePanel();
  const note = useNote(keyOf(stored), () => ({
    deckId: stored.deckId,
    cardId: stored.cardId,
    find: () => writing.journal.read(stored.id),
    snapshot: () => stored.body,
    emptied: 'waits',
  }));
  return <NoteField note={note} label={texts.value.note.label} focused />;
}

function keyOf({ id }: Note): string {
  return `note ${id}`;
}

function dayAndTime(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(time);
}
