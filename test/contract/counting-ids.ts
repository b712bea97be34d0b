/** Ids in the order of asking, so that a failure reads the same each time. */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(4, '0')}`;
}
