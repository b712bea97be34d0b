import { useState } from 'preact/hooks';
import { plainText } from '#core/deck';
import { RichTextView } from '#core/view';
import { Notice } from './notice';
import { addressOf } from './route';
import { entriesOf } from './shelf';
import { usePanel } from './use-panel';

/** So many cards are listed at once: a set can hold ten thousand. */
const pageSize = 100;

/** One deck: its introduction, and its cards by number. */
export function DeckScreen({ deckKey }: { readonly deckKey: string }) {
  const { shelf, texts } = usePanel();
  const [count, setCount] = useState(pageSize);
  const words = texts.value.decks;
  const back = (
    <p>
      <a href={addressOf({ screen: 'decks' })}>{words.all}</a>
    </p>
  );
  const shelved = shelf.decks.value.find(({ key }) => key === deckKey);
  if (!shelved) {
    return (
      <>
        {back}
        {shelf.status.value !== 'loading' && <Notice>{words.loadFailed}</Notice>}
      </>
    );
  }
  const { deck } = shelved;
  const facts = [words.cards(deck.cards.length), words.version(deck.version)];
  if (deck.authors.length > 0) facts.push(words.authors(deck.authors.join(', ')));
  if (deck.licence) facts.push(words.licence(deck.licence));
  return (
    <>
      {back}
      <h1 lang={deck.language}>{deck.title}</h1>
      <div class="text" lang={deck.language}>
        <RichTextView content={deck.introduction} />
      </div>
      <p class="quiet">{facts.join(' · ')}</p>
      <ol class="card-list" lang={deck.language}>
        {entriesOf(shelved)
          .slice(0, count)
          .map(({ reference, card }) => (
            <li key={reference}>
              <a href={addressOf({ screen: 'card', reference })}>{card.title}</a>
              <p class="quiet">{plainText(card.question)}</p>
            </li>
          ))}
      </ol>
      {deck.cards.length > count && (
        <button
          type="button"
          onClick={() => {
            setCount(count + pageSize);
          }}
        >
          {words.more}
        </button>
      )}
    </>
  );
}
