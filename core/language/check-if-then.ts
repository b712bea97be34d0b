import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';

/**
 * An if-then plan is one sentence in this very form, left for the reader to complete: the form is what works (Gollwitzer
 * and Sheeran, 2006).
 */
const form = /^Als\s[^.!?\n]*,\s+dan\b[^.!?\n]*…$/u;
const secondSentence = /…\s+\p{Lu}/u;

/** Tells an "Als-dan" that is finished, or is no such sentence. */
export function checkIfThen({ cards }: CheckedFile, tell: Tell): void {
  for (const { kind, text, spotAt } of cards.flatMap(({ passages }) => passages)) {
    const plan = text.replaceAll('...', '…').trim();
    if (kind !== 'ifThen' || (form.test(plan) && !secondSentence.test(plan))) continue;
    tell(spotAt(0), 'if-then-form', {});
  }
}
