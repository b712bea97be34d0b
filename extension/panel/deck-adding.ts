import { signal, type ReadonlySignal } from '@preact/signals';
import { deckKey, type Deck } from '#core/deck';
import { compareDecks, LibraryError, type DeckStanding, type Library } from '#core/library';
import type { AddingState } from './adding-state';
import type { FileProblem } from './file-problem';
import type { ParsedFile } from './parsed-file';
import type { Shelf, ShelvedDeck } from './shelf';

export type { AddingState } from './adding-state';
export type { ParsedFile } from './parsed-file';

export interface DeckAdding {
  readonly state: ReadonlySignal<AddingState>;
  /** Takes a file up, or says why not. Rejects with our own bugs only. */
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
  readonly problems: readonly FileProblem[];
}

/** What a candidate would come in the place of. */
type Here = DeckStanding | 'unreadable' | undefined;

interface Outcome {
  readonly told: AddingState;
  /** What `confirm` does next. */
  readonly next?: () => Promise<void>;
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
      confirmed = () => install(candidate);
      state.value = { kind: 'broken', file: file.name, deck: parsed.deck, problems: parsed.problems };
    } else {
      await install(candidate);
    }
  }

  /** Tells what came of work on the library, unless another file was chosen meanwhile. */
  async function tell(deck: Deck, work: () => Promise<Outcome>): Promise<void> {
    const turn = latest;
    const say = ({ told, next }: Outcome) => {
      if (turn !== latest) return;
      confirmed = next;
      state.value = told;
    };
    try {
      say(await work());
    } catch (error) {
      const isOurBug = !(error instanceof LibraryError);
      say({ told: isOurBug ? { kind: 'idle' } : { kind: 'not-kept', deck } });
      if (isOurBug) throw error;
    }
  }

  /** `agreed` is what the person said may be replaced: anything else that stands there now is asked about anew. */
  function install(candidate: Candidate, agreed?: Here): Promise<void> {
    const { deck, sourceHash, file, problems } = candidate;
    const facts = { origin: { kind: 'file', name: file }, sourceHash, installedAt: now() } as const;
    const incoming = { ...facts, version: deck.version };
    return tell(deck, async () => {
      const builtIn = standingOf(await shelf.builtIn(deckKey(deck)));
      // The shelf can be behind another window: what is installed is for the library to say.
      const { taken, before } = await library.install(deck, facts, (standing) => {
        const here = standing ?? builtIn;
        return isSame(here, agreed) || takesPlace(here, incoming);
      });
      const here = before ?? builtIn;
      if (!taken) return { told: refusal(deck, here, incoming), next: () => install(candidate, here) };
      await shelf.caughtUp();
      const replaced = here === 'unreadable' ? undefined : here?.version;
      return { told: { kind: 'added', deck, replaced, problems } };
    });
  }

  function putBack({ deck, origin, sourceHash }: ShelvedDeck): Promise<void> {
    return tell(deck, async () => {
      const facts = { origin, sourceHash, installedAt: now() };
      // What another window put in its place meanwhile stays.
      await library.install(deck, facts, (standing) => standing === undefined);
      await shelf.caughtUp();
      return { told: { kind: 'idle' } };
    });
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
      await tell(here.deck, async () => {
        await library.remove(key);
        await shelf.caughtUp();
        return { told: { kind: 'removed', deck: here.deck }, next: () => putBack(here) };
      });
    },
  };
}

function standingOf(shelved: ShelvedDeck | undefined): DeckStanding | undefined {
  return shelved && { version: shelved.deck.version, sourceHash: shelved.sourceHash, origin: shelved.origin };
}

function takesPlace(here: Here, incoming: DeckStanding): boolean {
  if (here === 'unreadable') return false;
  const relation = compareDecks(here, incoming);
  return relation === 'new' || relation === 'newer';
}

function isSame(here: Here, agreed: Here): boolean {
  if (typeof here !== 'object' || typeof agreed !== 'object') return here === agreed && here !== undefined;
  return here.sourceHash === agreed.sourceHash;
}

/** Why a deck was not taken up beside what is here. */
function refusal(deck: Deck, here: Here, incoming: DeckStanding): AddingState {
  if (here === 'unreadable') return { kind: 'asking', deck, here };
  const relation = compareDecks(here, incoming);
  if (!here || relation === 'new' || relation === 'newer')
    throw new Error('panel: a deck was refused that is wanted');
  if (relation === 'other-origin') return { kind: 'asking', deck, here };
  return { kind: relation === 'changed-without-version' ? 'changed' : relation, deck, here };
}
