import type { RefObject } from 'preact';
import { plainText } from '#core/deck';
import { CardView } from '#core/view';
import { startOfDay } from './local-day';
import { NoteField } from './note-field';
import type { NoteSubject } from './note-model';
import type { CardEntry } from './shelf';
import { useNote } from './use-note';
import { usePanel } from './use-panel';

/** A card with the place to write under its first step. */
export function CardWithNote({
  entry,
  headingRef,
}: {
  readonly entry: CardEntry;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  const panel = usePanel();
  const note = useNote(() => subjectOf(entry, panel.writing));
  return (
    <CardView
      card={entry.card}
      deck={entry.shelved.deck}
      number={entry.number}
      locale={panel.locale.value}
      headingLevel={1}
      headingRef={headingRef}
    >
      <NoteField note={note} label={panel.texts.value.note.label} />
    </CardView>
  );
}

/** A card opened again on the same local day goes on with its note; later it begins a new one. */
function subjectOf(entry: CardEntry, { journal, now }: ReturnType<typeof usePanel>['writing']): NoteSubject {
  const { card, shelved } = entry;
  const key = { deckId: shelved.deck.id, cardId: card.id };
  return {
    ...key,
    find: () => journal.latestOn(key, startOfDay(now())),
    snapshot: () => ({
      question: plainText(card.question) || card.title,
      cardTitle: card.title,
      deckTitle: shelved.deck.title,
      deckVersion: shelved.deck.version,
      language: shelved.deck.language,
      moments: [...card.moments],
      principles: [...card.principles],
      themes: [...card.themes],
    }),
  };
}
