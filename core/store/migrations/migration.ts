/**
 * One step from a version of the database to the next, inside the upgrade's own transaction: if a step fails,
 * nothing of the upgrade is kept. It may wait for requests of that transaction and for nothing else.
 *
 * A released step never changes. It speaks IndexedDB itself and repeats the names it uses, since the types and
 * constants around it describe today's shape and not that of its own time.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void | Promise<void>;
