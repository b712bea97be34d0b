import type { Card, Deck, DeckProblem } from '#core/deck';
import { parseBody, type Body } from './body';
import { cardIds } from './card-ids';
import { placesOfCard, placeOfFirst, type CardPlaces } from './card-places';
import { readDeckFacts } from './deck-facts';
import { openFile, type OpenFile } from './open-file';
import type { Place } from './place';
import type { ProblemLocale } from './problem-log';
import { readCard } from './read-card';
import { readRichText } from './read-blocks';
import { readCardTitle } from './read-title';
import { cutAt, type Section } from './sections';

/** What came out of a deck file. There always is a deck: what could not be read is in the problems. */
export interface ParsedDeck {
  readonly deck: Deck;
  readonly places: DeckPlaces;
  /** In the order of the text. */
  readonly problems: readonly DeckProblem[];
}

/** Where the texts of a deck start in its file. */
export interface DeckPlaces {
  readonly introduction: Place;
  /** In the order of the deck's cards. */
  readonly cards: readonly CardPlaces[];
}

/**
 * Reads a deck file: Markdown with front matter. It never throws; what an author did not mean, or what a
 * deck cannot hold, becomes a problem with its place, and every other card is read. A guide is refused; who takes
 * both asks `parseDeckFile`.
 *
 * @param text at most 16 MB in UTF-8, 10,000 cards, 20,000 characters a card; what is more is told and not read
 * @param source the name by which the problems call the file; it also is the title of a deck without one
 * @param locale the language of the problems
 */
export function parseDeck(text: string, source: string, locale: ProblemLocale = 'nl'): ParsedDeck {
  return parseOpenDeck(openFile(text, source, locale));
}

/** Reads the deck in a file that was opened. Of another kind of file only that is told. */
export function parseOpenDeck({
  kind,
  entries,
  text,
  isWhole,
  source,
  at,
  body: start,
  log,
}: OpenFile): ParsedDeck {
  const otherKind = entries.find(({ key }) => key === kind && kind !== 'deck');
  const isDeckToo = entries.some(({ key }) => key === 'deck');
  if (otherKind && !isDeckToo) log.tell('not-a-deck', otherKind.offset, { key: otherKind.key });

  const facts = readDeckFacts(entries, source, at, log);
  const body = parseBody(otherKind ? '' : text, start, log);
  const { before, sections } = cutAt(2, body.nodes, body);
  const introduction = readRichText(before, body);
  const cards = readCards(sections, body, facts.language.startsWith('en') ? 'en' : 'nl');
  if (sections.length === 0 && isWhole) log.tell('deck-without-cards', at, {});
  const places = {
    introduction: placeOfFirst(before, 0, body),
    cards: sections.map((section) => placesOfCard(section, body)),
  };
  const problems = log.inOrder().filter(({ code }) => !otherKind || aboutKind.includes(code));
  return { deck: { ...facts, introduction, cards }, places, problems };
}

/** What is told of a file that is no deck, or not only that. */
const aboutKind: readonly string[] = ['not-a-deck', 'two-kinds'];

function readCards(sections: readonly Section[], body: Body, language: ProblemLocale): readonly Card[] {
  const titles = sections.map(({ heading }) => readCardTitle(heading, body));
  const ids = cardIds(titles, 'card');
  const deck = { language, cards: new Set(ids.map(({ id }) => id)) };
  return sections.flatMap((section, index) => {
    const [title, id] = [titles[index], ids[index]];
    return title && id ? readCard(section, title, id, body, deck) : [];
  });
}
