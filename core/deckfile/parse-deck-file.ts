import { openFile } from './open-file';
import { parseOpenDeck, type ParsedDeck } from './parse-deck';
import { parseGuide, type ParsedGuide } from './parse-guide';
import type { ProblemLocale } from './problem-log';

/** What came out of a file of the family of decks, by what it is. */
export type ParsedDeckFile =
  ({ readonly kind: 'deck' } & ParsedDeck) | ({ readonly kind: 'guide' } & ParsedGuide);

/**
 * Reads a deck or a guide, whichever the front matter says it is: `guide:` makes a guide. It never throws, and its
 * limits are those of `parseDeck`. Whether a guide's references have a card is for `checkReferences`.
 *
 * @param source the name by which the problems call the file; it also is the title of a file without one
 * @param locale the language of the problems
 */
export function parseDeckFile(text: string, source: string, locale: ProblemLocale = 'nl'): ParsedDeckFile {
  const file = openFile(text, source, locale);
  return file.kind === 'guide'
    ? { kind: 'guide', ...parseGuide(file) }
    : { kind: 'deck', ...parseOpenDeck(file) };
}
