import type { DeckProblem } from '#core/deck';
import { parseDeckFile, type ProblemLocale } from '#core/deckfile';
import { checkLanguage } from '#core/language';

/** A complete front matter, so that a card starts on line 5. */
export const top = '---\n{deck: set, title: Set, version: 1.0.0, language: nl}\n---\n\n';

/** A card with nothing to tell, but for what a test puts in it. `question` starts on line 11 of a file with one card. */
export function cardWith(
  { title = 'Kaart', question = 'Wat zag je?', more = '' } = {},
  metadata: readonly string[] = ['Moment: even tussendoor', 'Met wie: alleen', 'Minuten: 2'],
): string {
  const list = metadata.map((line) => `- ${line}\n`).join('');
  return `## ${title} {#k}\n\n${list}\n${question}\n\n${more}\n\n### Bron\n\nEigen ontwerp.\n\n`;
}

/** The problems that the language check finds in texts, as files `1.md`, `2.md` and so on. */
export function findings(texts: readonly string[], locale: ProblemLocale = 'nl'): readonly DeckProblem[] {
  const files = texts.map((text, index) => {
    const source = `${index + 1}.md`;
    return { ...parseDeckFile(text, source), source, text };
  });
  return checkLanguage(files, locale);
}

/** The problems of one text as `line:column severity code`. */
export function findingsOf(text: string): readonly string[] {
  return findings([text]).map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`);
}
