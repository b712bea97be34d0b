/**
 * Calls `end` when the process that started this one has gone. npm hands a SIGTERM to its shell alone, and that dies
 * without passing it on. (Windows never tells; there npm ends its children itself.)
 */
export function whenOrphaned(end: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 250);
  watch.unref();
}
