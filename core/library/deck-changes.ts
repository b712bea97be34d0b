import { openChanges, type Changes } from '#core/store';

const changed = 'changed';

/** Tells that something changed in the library, and no more than that. Without a name it stays in the page. */
export function openDeckChanges(name?: string): Changes<typeof changed> {
  return openChanges((data) => (data === changed ? changed : undefined), name);
}
