import type { JournalChange, Note } from './journal';

/** What a listener hears of a note: which one and where it belongs, never what it says. */
export function changeOf(kind: JournalChange['kind'], note: Note): JournalChange {
  const { id, deckId, cardId, revision } = note;
  const card = { deckId, cardId };
  return kind === 'saved' ? { kind, id, card, revision } : { kind, id, card };
}
