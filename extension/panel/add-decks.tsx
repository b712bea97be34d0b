import { useRef } from 'preact/hooks';
import { usePanel } from './use-panel';

/** "Kaarten toevoegen": lets the person choose a file, and goes to where its outcome is told. */
export function AddDecks() {
  const { adding, router, texts } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {texts.value.decks.add}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".md,.markdown,.txt,.json,text/markdown,text/plain,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (!file) return;
          router.go({ screen: 'decks' });
          void adding.add(file);
        }}
      />
    </>
  );
}
