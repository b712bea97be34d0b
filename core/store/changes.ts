/** Who listens hears what changed, in this page and in every other page of this browser. */
export interface Changes<Change> {
  /** Tells every listener, in this page and in others. Give it no text: it leaves the page. */
  tell(change: Change): void;
  /** Gives the function that stops it. */
  watch(listener: (change: Change) => void): () => void;
  close(): void;
}

/**
 * Changes on a channel of that name; without a name they stay in the page. `parse` reads what another page sent,
 * which may run another version: what it does not know is not heard.
 */
export function openChanges<Change>(
  parse: (data: unknown) => Change | undefined,
  name?: string,
): Changes<Change> {
  const listeners = new Set<(change: Change) => void>();
  let open = true;
  const channel = name === undefined ? undefined : new BroadcastChannel(name);

  function hear(change: Change): void {
    for (const listener of listeners) {
      // In a microtask of its own, so that a listener that throws fails neither its neighbours nor the save it hears of.
      queueMicrotask(() => {
        if (listeners.has(listener)) listener(change);
      });
    }
  }

  channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
    const change = parse(event.data);
    if (change !== undefined) hear(change);
  });

  return {
    tell(change) {
      // A save may end after the close that did not wait for it.
      if (!open) return;
      hear(change);
      channel?.postMessage(change);
    },
    watch(listener) {
      // A function of our own, so that one listener may watch twice.
      const own = (change: Change) => {
        listener(change);
      };
      listeners.add(own);
      return () => void listeners.delete(own);
    },
    close() {
      open = false;
      listeners.clear();
      channel?.close();
    },
  };
}
