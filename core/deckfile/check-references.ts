import { deckKey, type DeckProblem } from '#core/deck';
import type { ParsedDeckFile } from './parse-deck-file';
import { createProblem, inOrder, type ProblemLocale } from './problem-log';
import type { CardReference } from './step-draft';
import { suggest } from './suggest';

/** A file that was read, with the name by which its problems call it. */
export type NamedDeckFile = ParsedDeckFile & { readonly source: string };

/**
 * Looks up the cards to which guides refer among files that belong together: each in the deck of that id in the
 * guide's own language. Gives the files, with the references that have no card among their problems: an error each,
 * or one hint where there is but one file, since then there is nothing to look in.
 */
export function checkReferences<File extends NamedDeckFile>(
  files: readonly File[],
  locale: ProblemLocale = 'nl',
): readonly File[] {
  const decks = new Map(
    files.flatMap((file) =>
      file.kind === 'deck' ? [[deckKey(file.deck), file.deck.cards.map(({ id }) => id)]] : [],
    ),
  );
  return files.map((file) => {
    if (file.kind === 'deck') return file;
    const { source, references, guide } = file;
    const told =
      files.length === 1
        ? notChecked(references, source, locale)
        : references.flatMap((reference) => {
            const cards = decks.get(deckKey({ id: reference.deck, language: guide.language }));
            return cardNotFound(reference, cards, source, locale);
          });
    return { ...file, problems: inOrder([...file.problems, ...told]) };
  });
}

function cardNotFound(
  { deck, card, place }: CardReference,
  cards: readonly string[] | undefined,
  source: string,
  locale: ProblemLocale,
): readonly DeckProblem[] {
  const at = { source, place, locale };
  if (!cards) return [createProblem('deck-not-found', { deck, card }, at)];
  if (cards.includes(card)) return [];
  return [createProblem('card-not-found', { deck, card, suggestion: suggest(card, cards) }, at)];
}

function notChecked(
  references: readonly CardReference[],
  source: string,
  locale: ProblemLocale,
): readonly DeckProblem[] {
  const [first] = references;
  if (!first) return [];
  const decks = [...new Set(references.map(({ deck }) => deck))];
  const facts = { count: references.length, decks: decks.join(', ') };
  return [createProblem('cards-not-checked', facts, { source, place: first.place, locale })];
}
