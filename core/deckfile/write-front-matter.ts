import type { Deck } from '#core/deck';
import { Document, isMap, isNode, isSeq, parseDocument, YAMLMap } from 'yaml';

/**
 * The facts of a deck as front matter in canonical form, from `---` to `---`.
 *
 * @param written the YAML that the deck came with: its comments stay with their keys
 */
export function writeFrontMatter(deck: Deck, written = ''): string {
  const { id, title, version, language, licence, authors, accent, summary, other } = deck;
  const known = { deck: id, title, version, language, licence, authors, accent, summary };
  const facts = new YAMLMap();
  const document = new Document(facts);
  const entries = Object.entries(known).filter(([, value]) => value !== undefined && value.length > 0);
  for (const [key, value] of [...entries, ...Object.entries(other)])
    facts.add(document.createPair(key, value));
  const names = facts.get('authors');
  if (isSeq(names)) names.flow = true;
  keepComments(parseDocument(written, { logLevel: 'silent' }), document, facts);
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---`;
}

/** Takes comments over from what was written: before the first key, before or behind a key, after the last. */
function keepComments(
  { contents, commentBefore, comment }: Document.Parsed,
  to: Document,
  facts: YAMLMap,
): void {
  if (!isMap(contents)) return;
  copyComments({ commentBefore }, to);
  copyComments({ commentBefore: contents.commentBefore, comment: contents.comment ?? comment }, facts);
  for (const { key, value } of contents.items) {
    const pair = facts.items.find(({ key: name }) => String(name) === String(key));
    if (isNode(pair?.key)) copyComments(key, pair.key);
    if (isNode(pair?.value) && value) copyComments(value, pair.value);
  }
}

interface Comments {
  commentBefore?: string | null | undefined;
  comment?: string | null | undefined;
}

function copyComments({ commentBefore, comment }: Comments, to: Comments): void {
  if (commentBefore) to.commentBefore = commentBefore;
  if (comment) to.comment = comment;
}
