import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { plainText } from '#core/deck';
import { momentIn } from '#core/draw';
import type { NoteBody } from '#core/journal';
import { CardView } from '#core/view';
import { startOfDay } from './local-day';
import { NoteField } from './note-field';
import type { NotePowers, NoteSubject } from './note-model';
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
  // A deck can be updated while its card is open: a note that begins then answers the new wording.
  const latest = useRef(entry);
  latest.current = entry;
  const note = useNote(`card ${entry.reference}`, () => subjectOf(latest, panel.writing));
  return (
    <CardView
      card={entry.card}
      deck={entry.shelved.deck}
      number={entry.number}
      locale={panel.locale.value}
      moment={momentIn(entry.card, panel.drawing.situation.value)}
      headingLevel={1}
      headingRef={headingRef}
    >
      <NoteField note={note} label={panel.texts.value.note.label} />
    </CardView>
  );
}

/** A card opened again on the same local day goes on with its note; later it begins a new one. */
function subjectOf(latest: RefObject<CardEntry>, { journal, now }: NotePowers): NoteSubject {
  const { card, shelved } = latest.current;
  const key = { deckId: shelved.deck.id, cardId: card.id };
  return {
    ...key,
    find: () => journal.latestOn(key, startOfDay(now())),
    snapshot: () => snapshotOf(latest.current),
  };
}

function snapshotOf({ card, shelved: { deck } }: CardEntry): Omit<NoteBody, 'text'> {
  return {
    question: plainText(card.question) || card.title,
    cardTitle: card.title,
    deckTitle: deck.title,
    deckVersion: deck.version,
    language: deck.language,
    moments: [...card.moments],
    principles: [...card.principles],
    themes: [...card.themes],
  };
}
