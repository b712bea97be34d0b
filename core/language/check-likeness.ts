import type { CheckedCard, CheckedFile } from './checked-file';
import { textOf } from './checked-file';
import type { Tell } from './findings';
import { findAlike } from './likeness';
import { stem } from './stem';
import { stopWords } from './stop-words';
import { wordsIn } from './words-in';

/** Tells a question that an earlier card of any of the sets asks too, also in other words. */
export function checkLikeness(files: readonly CheckedFile[], tell: Tell): void {
  const cards = files.flatMap((file) => file.cards).filter(({ card }) => card.adoptedFrom === undefined);
  const earlier = findAlike(cards.map(contentWords));
  cards.forEach((card, index) => {
    const other = cards[earlier[index] ?? -1];
    const question = card.passages.find(({ kind }) => kind === 'question');
    if (!other || !question) return;
    const { deck, number } = other;
    tell(question.spotAt(0), 'question-alike', { deck, number, title: other.card.title });
  });
}

/** The stems of what a question is about. */
export function contentWords(card: CheckedCard): ReadonlySet<string> {
  const words = wordsIn(textOf(card, 'question')).map(({ folded }) => folded);
  return new Set(words.filter((word) => !stopWords.has(word)).map(stem));
}
