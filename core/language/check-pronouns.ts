import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';
import { quotationsIn } from './quotations-in';
import { sentencesIn } from './sentences-in';
import { isWithin } from './stretch';
import type { Word } from './words-in';

/** Words for one person of whom a card cannot know whether it is a man or a woman. */
const person =
  /^(?:bewoner|buurtbewoner|iemand|ander|persoon|mens|collega|buur|jongere|oudere|kind|ouder|vrijwilliger|verteller|inbrenger|gespreksleider|mantelzorger)$/;

/** Dutch says "hem" and "haar" of things too: only behind a word for a person it is told, and only as a hint. */
const pronoun = /^(?:hij|hem|haar|hijzelf|hemzelf|haarzelf)$/;

/** Behind "zij" a verb in the singular: it ends in t, te or de, or is one of these. "Ze" mostly is more than one. */
const singular = /^(?:\p{L}+(?:t|te|de)|is|was|had|kan|wil|zal|mag|kon|wou|zou|deed|zei|zag|ging|kwam)$/u;

/** Tells he, him, she and her where they seem to be about a resident or colleague. */
export function checkPronouns({ pieces }: CheckedFile, tell: Tell): void {
  for (const { kind, text, spotAt } of pieces.flatMap(({ passages }) => passages)) {
    if (kind === 'source') continue;
    const quotations = quotationsIn(text);
    for (const { words } of sentencesIn(text)) {
      const pronouns = words.filter((word, index) => isPronoun(word, words[index + 1]));
      const about = words.find(({ folded }) => person.test(folded));
      // What "hij" was before a person was named, it still is behind it.
      if (!about || !pronouns[0] || pronouns[0].at < about.at) continue;
      for (const { text: word, at } of pronouns) {
        if (!isWithin(at, quotations)) tell(spotAt(at), 'gendered-word', { word });
      }
    }
  }
}

const isPronoun = ({ folded }: Word, next: Word | undefined): boolean =>
  pronoun.test(folded) || (folded === 'zij' && singular.test(next?.folded ?? ''));
