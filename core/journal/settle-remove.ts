import type { RemoveOutcome } from './journal';
import type { Standing } from './settle-save';

/** Decides whether a note may go: only as it was read. One that this version cannot read is not its to remove. */
export function settleRemove(standing: Standing, revision: number): RemoveOutcome {
  if (standing === undefined || standing === 'unreadable') return { kind: 'gone' };
  return { kind: standing.revision === revision ? 'removed' : 'moved-on', note: standing };
}
