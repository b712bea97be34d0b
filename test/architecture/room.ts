import type { Power } from './powers-of';

/** A folder with one purpose, and what its modules may take hold of. */
export interface Room {
  /** A folder, from the top, without a slash at the end. Rooms may lie in rooms: the innermost holds. */
  readonly folder: string;
  /**
   * What it may import beside its own files: packages (with all their entries), faces (`#core/deck`), or folders of
   * other rooms of the same surface.
   */
  readonly imports: readonly string[];
  /** What it may import the types of, beside that. */
  readonly types?: readonly string[];
  /** Powers that come in as parameters, if at all. */
  readonly without: readonly Power[];
}
