import type { NoteDraft, SaveOutcome } from './journal';

type Save = (draft: NoteDraft) => Promise<SaveOutcome>;

interface Turn {
  /** The revision that the page knew when it asked. What it knows only ever rises. */
  readonly from: number;
  readonly outcome: Promise<SaveOutcome>;
}

export interface OneHand {
  readonly save: Save;
  /** Resolves when the saves of that note that are on their way have ended, well or badly. */
  ended(id: string): Promise<void>;
}

/**
 * Saves of one note that are on their way at the same time are one hand writing on: a later one, which could not
 * know the revision of the one before, follows it instead of being taken for somebody else's. Where the note was
 * moved to a new id (`kept-both`), what follows goes there too and is told the same.
 */
export function oneHand(saveAlone: Save): OneHand {
  const turns = new Map<string, Turn>();

  async function follow(before: Turn, draft: NoteDraft): Promise<SaveOutcome> {
    const earlier = await before.outcome.catch(() => undefined);
    if (!earlier) return saveAlone(draft);
    const { id, revision } = earlier.note;
    if (earlier.kind === 'kept-both') {
      const { note } = await saveAlone({ ...draft, id, revision });
      return { ...earlier, note };
    }
    const ours = draft.revision >= before.from && draft.revision <= revision;
    return saveAlone(ours ? { ...draft, revision } : draft);
  }

  return {
    async save(draft) {
      const before = turns.get(draft.id);
      const turn: Turn = {
        from: draft.revision,
        outcome: before ? follow(before, draft) : saveAlone(draft),
      };
      turns.set(draft.id, turn);
      try {
        return await turn.outcome;
      } finally {
        if (turns.get(draft.id) === turn) turns.delete(draft.id);
      }
    },

    async ended(id) {
      await turns.get(id)?.outcome.catch(() => undefined);
    },
  };
}
