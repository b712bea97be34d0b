import { abortQuietly } from './abort-quietly';
import { toStoreError } from './store-error';

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Runs `work` in a transaction to its end: gives its result once everything is kept, or keeps nothing and throws. */
export async function finish<Running extends Transaction, Result>(
  transaction: Running,
  work: (transaction: Running) => Promise<Result>,
): Promise<Result> {
  // `done` fails beside the request that failed; the first to tell is the one that knows why.
  const settled = transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    abortQuietly(transaction);
    await settled;
    throw toStoreError(cause);
  }
}
