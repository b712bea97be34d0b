import { useEffect, useState } from 'preact/hooks';
import { NoteItem } from './note-item';
import { Notice } from './notice';
import { addressOf } from './route';
import { usePanel } from './use-panel';

/** "Teruglezen": what a person wrote, newest first, with the question it answered. */
export function NotesScreen() {
  const panel = usePanel();
  const words = panel.texts.value.notes;
  const [model] = useState(() => panel.createNotes());
  useEffect(() => {
    void model.load();
    return () => {
      model.dispose();
    };
  }, [model]);
  const notes = model.notes.value;
  const status = model.status.value;
  const failure = model.failure.value;

  return (
    <>
      <h1>{words.title}</h1>
      {status === 'loading' && <p class="quiet">{words.loading}</p>}
      {failure && (
        <Notice tone="alert">
          <p>{words.failed[failure.what]}</p>
          <button type="button" onClick={() => void failure.retry()}>
            {panel.texts.value.note.retry}
          </button>
        </Notice>
      )}
      {status === 'ready' && !failure && notes.length === 0 && (
        <p class="quiet">
          {panel.unkept ? words.unreachable : words.none}{' '}
          <a href={addressOf({ screen: 'card' })}>{words.toCard}</a>
        </p>
      )}
      <ul class="notes">
        {notes.map(({ note, removed }) => (
          <NoteItem key={note.id} note={note} removed={removed} model={model} />
        ))}
      </ul>
      {model.hasMore.value && (
        <button type="button" onClick={() => void model.more()}>
          {words.more}
        </button>
      )}
    </>
  );
}
