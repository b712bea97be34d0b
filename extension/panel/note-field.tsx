import { useEffect, useId, useRef } from 'preact/hooks';
import { Notice } from './notice';
import type { NoteModel } from './note-model';
import type { PanelTexts } from './texts';
import { usePanel } from './use-panel';

/** Where a person writes: the field, whether it is kept, and what to do when it is not. */
export function NoteField({
  note,
  label,
  focused = false,
}: {
  readonly note: NoteModel;
  readonly label: string;
  /** Takes the focus when it appears, the cursor behind the text. */
  readonly focused?: boolean;
}) {
  const { texts, unkept } = usePanel();
  const words = texts.value.note;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const status = note.status.value;
  const error = note.error.value;

  useEffect(() => {
    const element = field.current;
    if (!focused || !element || status === 'loading') return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [focused, status === 'loading']);

  return (
    <div class="note">
      <div class="note-head">
        <label for={id}>{label}</label>
        <span role="status">{spoken(note, words, unkept === undefined)}</span>
      </div>
      <textarea
        ref={field}
        id={id}
        rows={3}
        value={note.text.value}
        placeholder={words.placeholder}
        autocomplete="off"
        spellcheck={false}
        {...{ writingsuggestions: 'false' }}
        onInput={(event) => {
          note.write(event.currentTarget.value);
        }}
        onBlur={() => void note.flush()}
      />
      {status === 'failed' && error && (
        <Notice tone="alert">
          <p>{words.failed[error]}</p>
          <button type="button" onClick={() => void note.flush()}>
            {words.retry}
          </button>
        </Notice>
      )}
      <NoteEvent
        note={note}
        onUndo={() => {
          // The button goes with what it undid: the focus goes on where the text is back.
          void note.undo().then(() => field.current?.focus());
        }}
      />
    </div>
  );
}

/** What the live region says: nothing while something is not kept yet. */
function spoken(note: NoteModel, words: PanelTexts['note'], kept: boolean): string | undefined {
  if (note.event.value === 'removed' && note.status.value === 'idle') return words.removed;
  if (note.status.value !== 'saved') return undefined;
  return kept ? words.saved : words.remembered;
}

function NoteEvent({ note, onUndo }: { readonly note: NoteModel; readonly onUndo: () => void }) {
  const { note: words } = usePanel().texts.value;
  switch (note.event.value) {
    case 'kept-both':
      return <Notice tone="alert">{words.keptBoth}</Notice>;
    case 'moved-on':
      return <Notice tone="alert">{words.movedOn}</Notice>;
    case 'unopened':
      return <Notice tone="alert">{words.unopened}</Notice>;
    case 'removed':
      return (
        <button type="button" class="undo" onClick={onUndo}>
          {words.undo}
        </button>
      );
    default:
      return null;
  }
}
