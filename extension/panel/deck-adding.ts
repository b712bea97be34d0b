import { signal, type ReadonlySignal } from '@preact/signals';
import { deckKey, type Deck, type DeckProblem } from '#core/deck';
import { compareDecks, type Library } from '#core/library';
import type { Shelf, ShelvedDeck } from './shelf';

/** What a file turned out to be. */
export type ParsedFile =
  | {
      readonly kind: 'deck';
      readonly deck: Deck;
      readonly problems: readonly DeckProblem[];
      readonly sourceHash: string;
    }
  | { readonly kind: 'unreadable' | 'too-slow' | 'too-large'; readonly problems?: readonly DeckProblem[] };

/** Where the adding of a file stands, and what the person is told. */
export type AddingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'unreadable' | 'too-slow' | 'too-large';
      readonly file: string;
      readonly problems: readonly DeckProblem[];
    }
  /** Nothing is added until the person says so. */
  | {
      readonly kind: 'broken';
      readonly file: string;
      readonly deck: Deck;
      readonly problems: readonly DeckProblem[];
    }
  | { readonly kind: 'asking'; readonly deck: Deck; readonly here: ShelvedDeck }
  | { readonly kind: 'same' | 'older' | 'changed'; readonly deck: Deck; readonly here: ShelvedDeck }
  | {
      readonly kind: 'added';
      readonly deck: Deck;
      readonly replaced?: string | undefined;
      readonly problems: readonly DeckProblem[];
    }
  | { readonly kind: 'removed'; readonly deck: Deck }
  | { readonly kind: 'not-kept'; readonly deck: Deck };

export interface DeckAdding {
  readonly state: ReadonlySignal<AddingState>;
  /** Takes a file up, or says why not. Never rejects. */
  add(file: File): Promise<void>;
  /**
   * Goes on where the person was asked: with a broken file's good cards, over a set of another origin, or back to what
   * was removed.
   */
  confirm(): Promise<void>;
  readonly dismiss: () => void;
  /** Takes an added deck away. Its notes stay. */
  remove(key: string): Promise<void>;
}

export interface DeckAddingPowers {
  readonly library: Library;
  readonly shelf: Shelf;
  readonly parseFile: (file: File) => Promise<ParsedFile>;
  readonly now: () => number;
}

interface Candidate {
  readonly deck: Deck;
  readonly sourceHash: string;
  readonly file: string;
  readonly problems: readonly DeckProblem[];
}

/** The model of "Kaarten toevoegen": nothing that is here is touched before the new deck is whole and wanted. */
export function createDeckAdding({ library, shelf, parseFile, now }: DeckAddingPowers): DeckAdding {
  const state = signal<AddingState>({ kind: 'idle' });
  let confirmed: (() => Promise<void>) | undefined;
  let latest = 0;

  async function add(file: File): Promise<void> {
    const turn = ++latest;
    confirmed = undefined;
    state.value = { kind: 'reading', file: file.name };
    const parsed = await parseFile(file);
    // A second file was chosen meanwhile: the first is not wanted any more.
    if (turn !== latest) return;
    if (parsed.kind !== 'deck') {
      state.value = { kind: parsed.kind, file: file.name, problems: parsed.problems ?? [] };
      return;
    }
    const candidate = { ...parsed, file: file.name };
    if (parsed.deck.cards.length === 0) {
      state.value = { kind: 'unreadable', file: file.name, problems: parsed.problems };
    } else if (parsed.problems.some(({ severity }) => severity === 'error')) {
      confirmed = () => compareAndInstall(candidate);
      state.value = { kind: 'broken', file: file.name, deck: parsed.deck, problems: parsed.problems };
    } else {
      await compareAndInstall(candidate);
    }
  }

  async function compareAndInstall(candidate: Candidate): Promise<void> {
    const here = shelf.decks.peek().find(({ key }) => key === deckKey(candidate.deck));
    const origin = { kind: 'file', name: candidate.file } as const;
    const relation = compareDecks(
      here && { version: here.deck.version, sourceHash: here.sourceHash, origin: here.origin },
      {
        version: candidate.deck.version,
        sourceHash: candidate.sourceHash,
        origin,
      },
    );
    const { deck } = candidate;
    if (!here || relation === 'new' || relation === 'newer') await install(candidate, here);
    else if (relation === 'other-origin') {
      confirmed = () => install(candidate, here);
      state.value = { kind: 'asking', deck, here };
    } else {
      state.value = { kind: relation === 'changed-without-version' ? 'changed' : relation, deck, here };
    }
  }

  async function install(
    { deck, sourceHash, file, problems }: Candidate,
    here: ShelvedDeck | undefined,
  ): Promise<void> {
    try {
      await library.install(deck, { origin: { kind: 'file', name: file }, sourceHash, installedAt: now() });
      await shelf.load();
      state.value = { kind: 'added', deck, replaced: here?.deck.version, problems };
    } catch {
      state.value = { kind: 'not-kept', deck };
    }
  }

  async function putBack({ deck, origin, sourceHash }: ShelvedDeck): Promise<void> {
    try {
      await library.install(deck, { origin, sourceHash, installedAt: now() });
      await shelf.load();
      state.value = { kind: 'idle' };
    } catch {
      state.value = { kind: 'not-kept', deck };
    }
  }

  return {
    state,
    add,
    async confirm() {
      const go = confirmed;
      confirmed = undefined;
      await go?.();
    },
    dismiss() {
      confirmed = undefined;
      state.value = { kind: 'idle' };
    },
    async remove(key) {
      const here = shelf.decks.peek().find((shelved) => shelved.key === key);
      if (!here) return;
      try {
        await library.remove(key);
        await shelf.load();
        confirmed = () => putBack(here);
        state.value = { kind: 'removed', deck: here.deck };
      } catch {
        state.value = { kind: 'not-kept', deck: here.deck };
      }
    },
  };
}
