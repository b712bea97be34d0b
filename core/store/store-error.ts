/**
 * Why the database could not do what was asked.
 *
 * - `blocked`: another page holds an older version of the database open.
 * - `full`: the disk, or the room that the browser gives us on it, is used up.
 * - `closed`: the connection was closed or taken over by a newer Stilstaan; nothing of the work was kept.
 * - `unavailable`: this browser, window or profile gives no database, or one that is newer than this code.
 */
export type StoreErrorCode = 'blocked' | 'full' | 'closed' | 'unavailable';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly code: StoreErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What the environment does to us, by the name of its `DOMException`. Any other name is a bug of ours. */
const codeOf = new Map<string, StoreErrorCode>([
  ['QuotaExceededError', 'full'],
  ['InvalidStateError', 'closed'],
  ['AbortError', 'closed'],
  ['UnknownError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['VersionError', 'unavailable'],
  ['NotReadableError', 'unavailable'],
  ['TimeoutError', 'unavailable'],
]);

/** What a failed transaction tells: a `StoreError` for the environment's doing, the cause itself for our own bug. */
export function toStoreError(cause: unknown): unknown {
  const code = cause instanceof DOMException ? codeOf.get(cause.name) : undefined;
  return code === undefined ? cause : new StoreError(code, { cause });
}
