import { openDB, unwrap } from 'idb';
import { abortQuietly } from './abort-quietly';
import { migrate } from './migrate';
import type { Migration } from './migrations';
import type { Patience } from './patience';
import type { Database, StoreSchema } from './schema';
import { StoreError, toStoreError } from './store-error';

export interface ConnectionSettings {
  readonly name: string;
  readonly migrations: readonly Migration[];
  readonly patience: Patience;
}

/**
 * Opens the database and brings it to our version. `onLost` is called when the connection is gone without our
 * asking: the browser ended it, or a newer version waited for it and it was closed to let that through.
 *
 * Fails with `blocked` when patience ran out, with `full`, and with `unavailable` for every other reason; `cause`
 * tells which.
 */
export function openConnection(settings: ConnectionSettings, onLost: () => void): Promise<Database> {
  const { name, migrations, patience } = settings;
  const settled = new AbortController();

  return new Promise((resolve, reject) => {
    let gaveUp = false;
    let brokenStep: unknown;

    const giveUpAfter = (milliseconds: number) => {
      void patience.wait(milliseconds, settled.signal).then(() => {
        if (settled.signal.aborted) return;
        gaveUp = true;
        reject(new StoreError('blocked'));
      });
    };

    const open = async () =>
      openDB<StoreSchema>(name, migrations.length, {
        upgrade(database, from, _to, transaction) {
          settled.abort();
          // Told through the opening itself, which fails with it.
          transaction.done.catch(() => undefined);
          migrate(migrations, from, unwrap(database), unwrap(transaction)).catch((cause: unknown) => {
            brokenStep = cause;
            abortQuietly(transaction);
          });
        },
        blocked() {
          giveUpAfter(patience.blocked);
        },
        blocking(_from, _to, event) {
          if (event.target instanceof IDBDatabase) event.target.close();
          onLost();
        },
        terminated: onLost,
      });

    // A second opening queues behind a blocked one and never hears `blocked` itself.
    giveUpAfter(patience.silent);

    open().then(
      (database) => {
        settled.abort();
        // Nobody waits for it any more, and left open it would block the next version.
        if (gaveUp) database.close();
        else resolve(database);
      },
      (cause: unknown) => {
        settled.abort();
        reject(toOpeningError(brokenStep ?? cause));
      },
    );
  });
}

/** While opening, whatever is not a full disk leaves the person with the same thing: no database. */
function toOpeningError(cause: unknown): StoreError {
  const error = toStoreError(cause);
  return error instanceof StoreError && error.code === 'full'
    ? error
    : new StoreError('unavailable', { cause });
}
