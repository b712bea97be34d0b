import type { DeckProblem } from '#core/deck';
import { formatDeck } from './format-deck';
import { parseDeck } from './parse-deck';
import type { ProblemLocale } from './problem-log';
import { splitFrontMatter } from './split-front-matter';

export interface FormattedDeckFile {
  /** The text in canonical form; absent where writing it would cost the author something. */
  readonly formatted?: string;
  readonly problems: readonly DeckProblem[];
}

/** Errors that the canonical form puts right without losing a word. */
const repaired: readonly string[] = ['front-matter-colon', 'metadata-continuation'];

/** Brings a deck file into canonical form. No word of it changes. */
export function formatDeckFile(
  text: string,
  source: string,
  locale: ProblemLocale = 'nl',
): FormattedDeckFile {
  const { deck, problems } = parseDeck(text, source, locale);
  const isSafe = problems.every(({ severity, code }) => severity !== 'error' || repaired.includes(code));
  if (!isSafe) return { problems };
  const { yaml } = splitFrontMatter(text);
  return { formatted: formatDeck(deck, yaml && text.slice(yaml.start, yaml.end)), problems };
}
