import { rowsAndDecks } from './1-rows-and-decks';
import type { Migration } from './migration';

/** In order: the step at place n leads to version n + 1. Only ever add to the end. */
export const migrations: readonly Migration[] = [rowsAndDecks];

export type { Migration } from './migration';
