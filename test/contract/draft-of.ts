import type { Note, NoteDraft } from '#core/journal';

/** A draft that says this. Everything that a test does not speak of is filled in. */
export function draftOf(text: string, facts: Partial<Omit<NoteDraft, 'body'>> = {}): NoteDraft {
  return {
    id: 'note',
    deckId: 'leerprincipes',
    cardId: 'een-ding-anders',
    revision: 0,
    now: 1_000,
    ...facts,
    body: {
      text,
      question: 'Wat deed je vandaag net anders dan anders?',
      cardTitle: 'Eén ding anders',
      deckTitle: 'Leerprincipes',
      deckVersion: '1.0.0',
      language: 'nl',
      moments: ['after', 'end-of-day'],
      principles: ['doing'],
      themes: [],
    },
  };
}

/** The next draft of someone who has this note before them. */
export function nextDraft(note: Note, text: string, now = note.updatedAt + 1): NoteDraft {
  return draftOf(text, { ...note, now });
}
