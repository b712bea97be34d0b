/** Ends a transaction without keeping anything; does nothing where it is over already. */
export function abortQuietly(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // Over already, by the browser's doing or by the failure that brought us here.
  }
}
