import { useEffect, useState } from 'preact/hooks';
import { createNoteModel, type NoteModel, type NoteSubject } from './note-model';
import { usePanel } from './use-panel';

/**
 * The model of one note for as long as a component stands. What is not saved yet is saved when the page is hidden or
 * left, and when the component goes.
 *
 * `makeSubject` is asked once; the component's `key` decides when another note begins.
 */
export function useNote(makeSubject: () => NoteSubject): NoteModel {
  const { writing } = usePanel();
  const [note] = useState(() => createNoteModel(makeSubject(), writing));
  useEffect(() => {
    const flush = () => void note.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      void note.dispose();
    };
  }, [note]);
  return note;
}
