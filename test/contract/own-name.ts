/** A database name that no other test uses. */
export function ownName(): string {
  return `stilstaan-test-${crypto.randomUUID()}`;
}
