/** Work that is asked for again while it runs, and has to see what changed since it began. */
export interface Turns {
  /** Resolves or rejects with a turn that begins after this call. Whoever asks before it begins shares it. */
  again(): Promise<void>;
  /** Resolves when every turn that was asked for is over, well or badly. */
  caughtUp(): Promise<void>;
}

/** One turn after another, never two at once: an older answer cannot come after a newer one. */
export function createTurns(work: () => Promise<void>): Turns {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    again() {
      next ??= last = last
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return work();
        });
      return next;
    },
    caughtUp: () => last.catch(() => undefined),
  };
}
