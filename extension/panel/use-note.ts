import { useEffect, useState } from 'preact/hooks';
import type { NoteModel, NoteSubject } from './note-model';
import { usePanel } from './use-panel';

/**
 * The note under a key for as long as a component stands: the one that is still open, else a new one. What is not
 * saved yet is saved when the page is hidden or left, and when the component goes.
 *
 * Key and subject are asked for once; the component's own `key` decides when another note begins.
 */
export function useNote(key: string, makeSubject: () => NoteSubject): NoteModel {
  const { openNotes } = usePanel();
  const [note] = useState(() => openNotes.open(key, makeSubject));
  useEffect(() => {
    const flush = () => void note.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      void openNotes.leave(key);
    };
  }, [note]);
  return note;
}
