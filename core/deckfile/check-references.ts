import { deckKey, type DeckProblem } from '#core/deck';
import type { ParsedDeckFile } from './parse-deck-file';
import { createProblem, inOrder, type ProblemLocale } from './problem-log';
import type { CardReference } from './step-draft';
import { suggest } from './suggest';

/** A file that was read, with the name by which its problems call it. */
export type NamedDeckFile = ParsedDeckFile & { readonly source: string };

/**
 * What one file alone is: `part` of more that is not at hand, or the `whole`, so that a card that is not in it is
 * nowhere.
 */
export type LoneFile = 'part' | 'whole';

/**
 * For so many references of a guide a card is sought that looks like it. More help nobody, and to compare each with
 * every card of a large deck takes its time.
 */
const mostSuggestions = 20;

/**
 * Looks up the cards to which guides refer among files that belong together: each in the deck of that id in the
 * guide's own language. Gives the files, with the references that have no card among their problems: an error each,
 * or one hint where there is but one file that is a part, since then there is nothing to look in.
 */
export function checkReferences<File extends NamedDeckFile>(
  files: readonly File[],
  locale: ProblemLocale = 'nl',
  lone: LoneFile = 'part',
): readonly File[] {
  const decks = new Map(
    files.flatMap((file) =>
      file.kind === 'deck' ? [[deckKey(file.deck), new Set(file.deck.cards.map(({ id }) => id))]] : [],
    ),
  );
  return files.map((file) => {
    if (file.kind === 'deck') return file;
    const { source, references, guide } = file;
    const told =
      files.length === 1 && lone === 'part'
        ? notChecked(references, source, locale)
        : notFound(references, ({ deck }) => decks.get(deckKey({ id: deck, language: guide.language })), {
            source,
            locale,
          });
    return { ...file, problems: inOrder([...file.problems, ...told]) };
  });
}

function notFound(
  references: readonly CardReference[],
  cardsOf: (reference: CardReference) => ReadonlySet<string> | undefined,
  at: { readonly source: string; readonly locale: ProblemLocale },
): readonly DeckProblem[] {
  let sought = 0;
  return references.flatMap((reference) => {
    const { deck, card, place } = reference;
    const cards = cardsOf(reference);
    if (!cards) return [createProblem('deck-not-found', { deck, card }, { ...at, place })];
    if (cards.has(card)) return [];
    const suggestion = sought++ < mostSuggestions ? suggest(card, [...cards]) : undefined;
    return [createProblem('card-not-found', { deck, card, suggestion }, { ...at, place })];
  });
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
