/** A clock that a test turns by hand: what was to be called back later waits until its time has come. */
export function handTimers() {
  let now = 0;
  let waiting: { readonly at: number; readonly work: () => void }[] = [];
  return {
    later: (work: () => void, milliseconds: number): (() => void) => {
      const entry = { at: now + milliseconds, work };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((candidate) => candidate !== entry);
      };
    },
    /** Lets time pass; calls what falls due, in order. */
    pass(milliseconds: number): void {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { work } of due) work();
    },
  };
}
