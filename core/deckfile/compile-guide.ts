import {
  formatVersion,
  type CarriedDeck,
  type CompiledCard,
  type CompiledGuide,
  type CompiledStep,
  type Deck,
  type Guide,
  type GuideStep,
} from '#core/deck';
import { compileCard } from './compile-deck';
import { withoutEmpty } from './without-empty';

/**
 * A guide as plain JSON, by `guide.schema.json`: empty arrays and absent facts are left out. It carries the cards to
 * which it refers, as far as the decks have them.
 *
 * @param sourceHash SHA-256 of the source file, hexadecimal, lower case
 * @param decks where to find the cards; those in another language than the guide's are passed over
 */
export function compileGuide(guide: Guide, sourceHash: string, decks: readonly Deck[]): CompiledGuide {
  const { id, title, version, language, steps, ...rest } = guide;
  const carried = carriedBy(guide, decks);
  return {
    formatVersion,
    id,
    title,
    version,
    language,
    sourceHash,
    ...withoutEmpty(rest),
    steps: steps.map(compileStep),
    ...(carried.length > 0 && { decks: carried }),
  };
}

function compileStep({ id, title, ...rest }: GuideStep): CompiledStep {
  return { id, title, ...withoutEmpty(rest) };
}

/** The decks in the order in which they were handed in, and of each the cards in their own. */
function carriedBy({ language, steps }: Guide, decks: readonly Deck[]): readonly CarriedDeck<CompiledCard>[] {
  const wanted = new Set(steps.flatMap(({ cards }) => cards));
  return decks
    .filter((deck) => deck.language === language)
    .map(({ id, title, version, cards }) => ({
      id,
      title,
      version,
      cards: cards.flatMap((card, index) =>
        wanted.has(`${id}/${card.id}`) ? [{ number: index + 1, card: compileCard(card) }] : [],
      ),
    }))
    .filter(({ cards }) => cards.length > 0);
}
