import { useEffect, useRef } from 'preact/hooks';
import { originInWords } from './decks-screen';
import type { AddingState } from './adding-state';
import { Notice } from './notice';
import { ProblemList } from './problem-list';
import { addressOf } from './route';
import { entriesOf } from './shelf';
import type { PanelTexts } from './texts';
import { usePanel } from './use-panel';
import { focusHeading } from './use-screen-title';

/** What became of the file that was added: told once, with the next step. */
export function AddingOutcome() {
  const { adding, texts, unkept } = usePanel();
  const state = adding.state.value;
  const words = texts.value.adding;
  const before = useRef(state);
  // The button that was pressed went with what was told: the focus would be nowhere.
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    if (document.activeElement === document.body) focusHeading();
  }, [state]);
  return (
    <div aria-live="polite">
      {state.kind !== 'idle' && (
        <Notice tone={isGood(state) ? 'plain' : 'warning'}>
          <p>{told(state, texts.value)}</p>
          {state.kind === 'added' && unkept && <p>{words.forVisit}</p>}
          {'problems' in state && <ProblemList problems={state.problems} />}
          <NextStep state={state} />
        </Notice>
      )}
    </div>
  );
}

function isGood(state: AddingState): boolean {
  return ['added', 'reading', 'asking', 'removed', 'same'].includes(state.kind);
}

function told(state: AddingState, { adding: words, decks }: PanelTexts): string | undefined {
  switch (state.kind) {
    case 'idle':
      return undefined;
    case 'reading':
      return decks.reading(state.file);
    case 'unreadable':
      return words.unreadable(state.file);
    case 'not-utf8':
      return words.notUtf8(state.file);
    case 'too-slow':
      return words.tooSlow(state.file);
    case 'too-large':
      return words.tooLarge(state.file);
    case 'broken':
      return words.broken(state.file);
    case 'asking':
      return state.here === 'unreadable'
        ? words.overUnreadable(state.deck.title)
        : words.otherOrigin(state.deck.title, originInWords(state.here.origin, decks));
    case 'same':
      return words.same(state.deck.title, state.deck.version);
    case 'older':
      return words.older(state.deck.title, state.here.version, state.deck.version);
    case 'changed':
      return words.changed(state.deck.title, state.deck.version);
    case 'added':
      return state.replaced === undefined
        ? words.added(state.deck.title, state.deck.cards.length)
        : words.replaced(state.deck.title, state.replaced, state.deck.version);
    case 'removed':
      return words.removed(state.deck.title);
    case 'not-kept':
      return words.notKept;
  }
}

function NextStep({ state }: { readonly state: AddingState }) {
  const { adding, texts, shelf } = usePanel();
  const words = texts.value.adding;
  const close = (label: string) => (
    <button type="button" onClick={adding.dismiss}>
      {label}
    </button>
  );
  switch (state.kind) {
    case 'reading':
    case 'idle':
      return null;
    case 'broken':
      return (
        <div class="actions">
          <button type="button" onClick={() => void adding.confirm()}>
            {words.anyway(state.deck.cards.length)}
          </button>
          {close(words.notNow)}
        </div>
      );
    case 'asking':
      return (
        <div class="actions">
          <button type="button" onClick={() => void adding.confirm()}>
            {words.replace}
          </button>
          {close(words.keep)}
        </div>
      );
    case 'removed':
      return (
        <div class="actions">
          <button type="button" onClick={() => void adding.confirm()}>
            {texts.value.note.undo}
          </button>
          {close(words.close)}
        </div>
      );
    case 'added': {
      const shelved = shelf.decks.value.find(
        ({ deck }) => deck.id === state.deck.id && deck.language === state.deck.language,
      );
      const first = shelved && entriesOf(shelved)[0];
      return (
        <div class="actions">
          {first && <a href={addressOf({ screen: 'card', reference: first.reference })}>{words.show}</a>}
          {close(words.close)}
        </div>
      );
    }
    default:
      return <div class="actions">{close(words.close)}</div>;
  }
}
