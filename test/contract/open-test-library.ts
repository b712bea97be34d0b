import { openLibrary, type Library } from '#core/library';
import { openStore } from '#core/store';
import { ownName } from './own-name';

/** A library with a connection of its own, as a page has it; `close` closes both. */
export async function openTestLibrary(name = ownName()): Promise<Library> {
  const store = await openStore({ name });
  const library = openLibrary(store);
  return {
    ...library,
    close() {
      library.close();
      store.close();
    },
  };
}
