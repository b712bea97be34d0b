import type { DeckProblem } from '#core/deck';
import { formatDeck } from './format-deck';
import { formatGuide } from './format-guide';
import { parseDeckFile } from './parse-deck-file';
import type { ProblemLocale } from './problem-log';
import { splitFrontMatter } from './split-front-matter';

export interface FormattedDeckFile {
  /** The text in canonical form; absent where an error would be left in it. */
  readonly formatted?: string;
  readonly problems: readonly DeckProblem[];
}

/** Errors that the canonical form puts right without losing a word. Any other is for the author, in each kind of file. */
const putRight: readonly string[] = ['front-matter-colon', 'metadata-continuation'];

/** Brings a deck or a guide into canonical form. No word of it changes; missing ids are added. */
export function formatDeckFile(
  text: string,
  source: string,
  locale: ProblemLocale = 'nl',
): FormattedDeckFile {
  const file = parseDeckFile(text, source, locale);
  const { problems } = file;
  const isSafe = problems.every(({ severity, code }) => severity !== 'error' || putRight.includes(code));
  if (!isSafe) return { problems };
  const { yaml } = splitFrontMatter(text);
  const frontMatter = yaml && text.slice(yaml.start, yaml.end);
  const formatted =
    file.kind === 'deck' ? formatDeck(file.deck, frontMatter) : formatGuide(file.guide, frontMatter);
  return { formatted, problems };
}
