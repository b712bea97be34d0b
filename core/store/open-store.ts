import { finish } from './finish';
import { migrations, type Migration } from './migrations';
import { openConnection } from './open-connection';
import { patience, type Patience } from './patience';
import type { Database } from './schema';
import type { Store } from './store';
import { StoreError } from './store-error';

export interface StoreOptions {
  /** `stilstaan` unless told. */
  readonly name?: string;
  readonly patience?: Patience;
  /** The steps that make up the database; the version is how many there are. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the database of this machine, and makes or upgrades it first where needed.
 *
 * A connection that the browser ends, or that gave way to another version, is opened again when it is next used.
 * Fails with a `StoreError`: `blocked`, `full` or `unavailable`.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const settings = { name: 'stilstaan', patience, migrations, ...options };
  let current: Promise<Database> | undefined;
  let closed = false;

  function connect(): Promise<Database> {
    const forget = () => {
      if (current === opening) current = undefined;
    };
    const opening = openConnection(settings, forget);
    opening.catch(forget);
    current = opening;
    return opening;
  }

  function connection(): Promise<Database> {
    if (closed) throw new StoreError('closed');
    return current ?? connect().catch(toReopeningError);
  }

  /** A connection may be on its way out without having said so. Nothing has begun then, so once more is safe. */
  async function begin<Transaction>(start: (database: Database) => Transaction): Promise<Transaction> {
    const opening = connection();
    try {
      return start(await opening);
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'InvalidStateError')) throw cause;
      if (current === opening) current = undefined;
      return start(await connection());
    }
  }

  await connect();

  return {
    name: settings.name,

    async read(tables, work) {
      const transaction = await begin((database) => database.transaction([...tables], 'readonly'));
      return finish(transaction, work);
    },

    async write(tables, work) {
      const transaction = await begin((database) =>
        database.transaction([...tables], 'readwrite', { durability: 'strict' }),
      );
      return finish(transaction, work);
    },

    close() {
      closed = true;
      current?.then(
        (database) => {
          database.close();
        },
        () => undefined,
      );
      current = undefined;
    },
  };
}

/** The database was there and no longer is for this code: most often a newer Stilstaan took it over. */
function toReopeningError(cause: unknown): never {
  if (cause instanceof StoreError && cause.code === 'unavailable') throw new StoreError('closed', { cause });
  throw cause;
}
