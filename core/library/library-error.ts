import type { StoreErrorCode } from '#core/store';

/** Why the library could not do what was asked. The decks that were installed are as they were. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    readonly code: StoreErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
