import { useEffect } from 'preact/hooks';
import { Notice } from './notice';
import { usePanel } from './use-panel';

/** Stands on every screen while a note that was left is not saved: nothing is lost in silence. */
export function UnsavedNotes() {
  const { openNotes, texts } = usePanel();
  const unsaved = openNotes.unsaved.value;
  const words = texts.value.note;

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (openNotes.atRisk()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [openNotes]);

  if (unsaved.length === 0) return null;
  return (
    <Notice tone="alert">
      <p>{words.left}</p>
      {unsaved.map((note, place) => (
        <blockquote key={place}>{note.text.value}</blockquote>
      ))}
      <button type="button" onClick={() => void openNotes.retry()}>
        {words.retry}
      </button>
    </Notice>
  );
}
