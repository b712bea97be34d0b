import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from './use-panel';

/** Takes up a deck file that is dropped anywhere on the panel. Text that is dragged goes where it always went. */
export function DropTarget({ children }: { readonly children: ComponentChildren }) {
  const { adding, router, texts } = usePanel();
  const [over, setOver] = useState(false);
  return (
    <div
      class="drop-target"
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      }}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        setOver(false);
        if (!file) return;
        event.preventDefault();
        router.go({ screen: 'decks' });
        void adding.add(file);
      }}
    >
      {children}
      {over && <p class="drop-word">{texts.value.decks.drop}</p>}
    </div>
  );
}
