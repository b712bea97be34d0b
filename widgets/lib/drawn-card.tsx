import { cardTexts, type Locale } from '#core/locale';
import { CardView } from '#core/view';
import type { Desk } from './desk';

export interface DrawnCardProps {
  readonly desk: Desk;
  readonly locale: Locale;
  readonly onAnother: () => void;
}

/** A card on the desk and, under it, the way to another. */
export function DrawnCard({ desk: { deck, card, more }, locale, onAnother }: DrawnCardProps) {
  return (
    <div class="widget" lang={locale}>
      <CardView card={card} deck={deck} number={deck.cards.indexOf(card) + 1} locale={locale} />
      {more && (
        <button type="button" class="another" part="another" onClick={onAnother}>
          {cardTexts[locale].another}
        </button>
      )}
    </div>
  );
}
