import { useEffect, useRef } from 'preact/hooks';
import { AddDecks } from './add-decks';
import { CardWithNote } from './card-with-note';
import { Notice } from './notice';
import { SituationBar } from './situation-bar';
import { usePanel } from './use-panel';

/** The first screen: situations and minutes, and a card with a place to write. */
export function CardScreen() {
  const { drawing, texts } = usePanel();
  const { card, draw } = texts.value;
  const entry = drawing.current.value;
  const draws = drawing.draws.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const compromise = drawing.compromise.value;

  // After a draw the new question is read out, and the next Tab leads to what stands under it.
  useEffect(() => {
    if (draws > 0) heading.current?.focus({ preventScroll: true });
    if (draws > 0) window.scrollTo(0, 0);
  }, [draws]);

  return (
    <>
      <SituationBar />
      <div aria-live="polite">
        {drawing.missed.value && <Notice>{card.gone}</Notice>}
        {compromise && <Notice>{draw.compromise[compromise]}</Notice>}
      </div>
      <section aria-label={card.region}>
        {entry ? <CardWithNote key={entry.reference} entry={entry} headingRef={heading} /> : <NoCard />}
      </section>
      <footer class="screen-foot">
        <AddDecks />
      </footer>
    </>
  );
}

function NoCard() {
  const { shelf, texts } = usePanel();
  const { card } = texts.value;
  switch (shelf.status.value) {
    case 'loading':
      return <p class="quiet loading">{card.loading}</p>;
    case 'ready':
      return <p class="quiet">{card.none}</p>;
    case 'failed':
      return (
        <Notice tone="alert">
          <p>{card.unreadable}</p>
          <button type="button" onClick={() => void shelf.load()}>
            {card.retry}
          </button>
        </Notice>
      );
  }
}
