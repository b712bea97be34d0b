import type { DeckOrigin } from '#core/library';
import { AddDecks } from './add-decks';
import { AddingOutcome } from './adding-outcome';
import { Notice } from './notice';
import { addressOf } from './route';
import type { ShelvedDeck } from './shelf';
import type { PanelTexts } from './texts';
import { usePanel } from './use-panel';

/** All decks: where they come from, the way to their cards, and adding and removing. */
export function DecksScreen() {
  const { shelf, adding, texts } = usePanel();
  const words = texts.value.decks;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="quiet">{words.intro}</p>
      <AddDecks />
      <p class="quiet">{words.help}</p>
      <AddingOutcome />
      {shelf.status.value === 'failed' && <Notice tone="alert">{texts.value.card.unreadable}</Notice>}
      <ul class="decks">
        {shelf.decks.value.map((shelved) => (
          <DeckItem
            key={shelved.key}
            shelved={shelved}
            words={words}
            onRemove={() => {
              void adding.remove(shelved.key);
            }}
          />
        ))}
      </ul>
    </>
  );
}

function DeckItem({
  shelved,
  words,
  onRemove,
}: {
  readonly shelved: ShelvedDeck;
  readonly words: PanelTexts['decks'];
  readonly onRemove: () => void;
}) {
  const { key, deck, origin } = shelved;
  const facts = [words.cards(deck.cards.length), words.version(deck.version), originInWords(origin, words)];
  return (
    <li class="deck-item" data-accent={deck.accent}>
      <h2>
        <a href={addressOf({ screen: 'decks', deckKey: key })} lang={deck.language}>
          {deck.title}
        </a>
      </h2>
      {deck.summary && <p lang={deck.language}>{deck.summary}</p>}
      <p class="quiet">{facts.join(' · ')}</p>
      {origin.kind !== 'built-in' && (
        <button type="button" onClick={onRemove}>
          {words.remove(deck.title)}
        </button>
      )}
    </li>
  );
}

/** Where a deck came from, as the person knows it. */
export function originInWords(origin: DeckOrigin, words: PanelTexts['decks']): string {
  switch (origin.kind) {
    case 'built-in':
      return words.builtIn;
    case 'file':
      return words.fromFile(origin.name);
    case 'url':
      return words.fromAddress(origin.url);
  }
}
