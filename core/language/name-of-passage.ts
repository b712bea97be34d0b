import { partNames } from '#core/deck';
import { partLabels, type ProblemLocale } from '#core/deckfile';
import type { PassageKind } from './passage';

const others = {
  nl: { title: 'De titel', question: 'De vraag', other: 'Deze tekst' },
  en: { title: 'The title', question: 'The question', other: 'This text' },
};

/** What a problem calls a passage, at the start of a sentence: "De titel", or the label of a part in quotation marks. */
export function nameOfPassage(kind: PassageKind, locale: ProblemLocale): string {
  if (kind === 'title' || kind === 'question') return others[locale][kind];
  const part = partNames.find((name) => name === kind);
  return part ? `"${partLabels[part][locale]}"` : others[locale].other;
}
