export { readCards, replaceCards } from './deck-chunks';
export { openStore, type StoreOptions } from './open-store';
export { newestRows, type RowQuery } from './newest-rows';
export { openChanges, type Changes } from './changes';
export { parseRow, type Row } from './row';
export { StoreError, type StoreErrorCode } from './store-error';
export type { Store } from './store';
export type { Reading, TableName, Writing } from './schema';
