import { textOf, type CheckedCard } from './checked-file';
import type { Tell } from './findings';
import type { PassageKind } from './passage';
import { wordsIn } from './words-in';

/**
 * Characters that fit a card in a panel of 360 px, and the words that are read in one go (the content model of Stilstaan,
 * measured on its first cards). "Let op", "Voor de begeleider" and "Bron" unfold, and may be longer.
 */
const most = { title: 32, question: 140, why: 180, try: 200, thinkOn: 140, words: 60 };

/** From here on a text is far too long: our own choice. */
const farOver = 1.5;

/** Tells the texts of a card that are too long for it. */
export function checkLengths({ cards }: { readonly cards: readonly CheckedCard[] }, tell: Tell): void {
  for (const card of cards) {
    for (const { kind, text, spotAt } of card.passages) {
      if (!isLimited(kind)) continue;
      const count = Array.from(text).length;
      const code = count > most[kind] * farOver ? 'text-much-too-long' : 'text-long';
      if (count > most[kind]) tell(spotAt(0), code, { what: kind, count, most: most[kind] });
    }
    const count = wordsIn(`${textOf(card, 'question')} ${textOf(card, 'try')}`).length;
    const code = count > most.words * farOver ? 'far-too-many-words' : 'many-words';
    if (count > most.words) tell(card.spot, code, { count, most: most.words });
  }
}

const isLimited = (kind: PassageKind): kind is Exclude<keyof typeof most, 'words'> => kind in most;
