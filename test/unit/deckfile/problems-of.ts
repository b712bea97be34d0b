import { parseDeck, type ProblemLocale } from '#core/deckfile';

/** A complete front matter, so that a test sees only the problems of its own text. Four lines. */
export const facts = '---\n{deck: set, title: Set, version: 1.0.0, language: nl}\n---\n\n';

/** The problems of a text as `line:column severity code`. */
export function problemsOf(text: string, locale: ProblemLocale = 'nl'): readonly string[] {
  const { problems } = parseDeck(text, 'set.md', locale);
  return problems.map(({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`);
}

/** The cards of a text below a complete front matter. */
export const cardsOf = (text: string) => parseDeck(facts + text, 'set.md').deck.cards;

/** Rich text that is one paragraph of plain text. */
export const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** Rich text that is one paragraph of lines with breaks between. */
export const paragraphOfLines = (...lines: readonly string[]) => ({
  type: 'paragraph',
  children: lines.flatMap((value, index) => [
    ...(index ? [{ type: 'break' }] : []),
    ...(value ? [{ type: 'text', value }] : []),
  ]),
});
