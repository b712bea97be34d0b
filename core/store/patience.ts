/** How long an opening may take before the person is told, in milliseconds, and how time is waited out. */
export interface Patience {
  /** From the moment that another page is known to hold an older version open. */
  readonly blocked: number;
  /** From the start, where the browser says nothing at all. An upgrade that runs may take its time. */
  readonly silent: number;
  /** Resolves after so many milliseconds; may resolve sooner or never once `signal` is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Long enough for a page that was asked to let go and for a cold disk, short enough for someone who waits. */
export const patience: Patience = {
  blocked: 3_000,
  silent: 10_000,
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
    }),
};
