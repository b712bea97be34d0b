import { labelOf, type Card, type Deck } from '#core/deck';
import { cardKeys, termsOf, valuesOf, type MetadataKey, type ProblemLocale } from '#core/deckfile';
import { align } from './align';
import { cliTexts } from './cli-texts';
import { readDeckFiles } from './read-deck-files';
import type { ExitCode } from './run';

/** The keys that the table has a column for, in the order of its columns. */
const columns: readonly MetadataKey['field'][] = [
  'moments',
  'withWhom',
  'minutes',
  'principles',
  'kinds',
  'themes',
  'status',
];

/** In one deck of fewer cards, most terms are not there, and that says nothing. */
const fewCards = 20;

/**
 * `stilstaan overview`: every card of the decks on a line, and below them how many there are of each term of each
 * taxonomy, in the language of the labels that was asked for. Guides are left out. One small deck
 * is told what it has and not what it lacks. Problems are for `check` to tell.
 */
export async function overview(
  names: readonly string[],
  language: ProblemLocale,
  out: (text: string) => void,
): Promise<ExitCode> {
  const files = await readDeckFiles(names, language);
  const decks = files.flatMap((file) => (file.kind === 'deck' ? [file.deck] : []));
  if (decks.length === 0) {
    out(`${cliTexts[language].onlyGuides}\n`);
    return 0;
  }
  const { number, deck, id, title, total } = cliTexts[language].overview;
  const keys = columns.flatMap((field) => cardKeys.all.filter((key) => key.field === field));
  out(
    align([
      [number, deck, id, title, ...keys.map((key) => key[language])],
      ...decks.flatMap((each) =>
        each.cards.map((card, index) => [
          `${index + 1}`,
          each.title,
          card.id,
          card.title,
          ...keys.map((key) => labelsOf(card, key, language).join('; ')),
        ]),
      ),
    ]),
  );
  const cards = decks.flatMap((each) => each.cards);
  const isSmall = decks.length === 1 && cards.length < fewCards;
  out(`\n${deck}\n`);
  out(align([...decks.map(counted), [total, `${cards.length}`]].map(indented)));
  for (const key of cardKeys.all) {
    const terms = termsOf(key);
    if (terms.length === 0) continue;
    const counts = terms
      .map((term) => ({ term, count: cards.filter((card) => valuesOf(card, key).includes(term.id)).length }))
      .filter(({ count }) => count > 0 || !isSmall);
    if (counts.length === 0) continue;
    const rows = counts.map(({ term, count }) => [term[language], `${count}`]);
    out(`\n${key[language]}\n${align(rows.map(indented))}`);
  }
  return 0;
}

const counted = ({ title, cards }: Deck): readonly string[] => [title, `${cards.length}`];
const indented = (row: readonly string[]): readonly string[] => ['', ...row];

const labelsOf = (card: Card, key: MetadataKey, language: ProblemLocale): readonly string[] =>
  valuesOf(card, key).map((id) => labelOf(termsOf(key), id, language));
