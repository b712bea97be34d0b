import type { Deck } from '#core/deck';
import { Document, isSeq } from 'yaml';

/** The facts of a deck as front matter in canonical form, from `---` to `---`. */
export function writeFrontMatter(deck: Deck): string {
  const { id, title, version, language, licence, authors, accent, summary, other } = deck;
  const entries = { deck: id, title, version, language, licence, authors, accent, summary };
  const document = new Document({});
  for (const [key, value] of Object.entries(entries)) {
    if (value !== undefined && value.length > 0) document.set(key, document.createNode(value));
  }
  for (const [key, value] of Object.entries(other)) document.set(key, document.createNode(value));
  const names = document.get('authors');
  if (isSeq(names)) names.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---`;
}
