import { StoreError, type Store } from '#core/store';
import { createMemoryLibrary } from './create-memory-library';
import type { Library } from './library';
import { LibraryError } from './library-error';
import { openLibrary } from './open-library';

export interface OpenedLibrary {
  readonly library: Library;
  /** Why the library is in memory: the screen has to say so. Absent where decks are kept. */
  readonly fallback?: LibraryError;
}

/**
 * The library in the database that is being opened, or one in memory where that failed: decks taken up then are
 * gone with the page. Fails with our own bugs only.
 */
export async function openLibraryOrMemory(opening: Promise<Store>): Promise<OpenedLibrary> {
  try {
    return { library: openLibrary(await opening) };
  } catch (cause) {
    if (!(cause instanceof StoreError)) throw cause;
    return { library: createMemoryLibrary(), fallback: new LibraryError(cause.code, { cause }) };
  }
}
