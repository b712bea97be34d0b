import type { PlainData } from '#core/deck';
import { Document, isMap, isNode, isSeq, parseDocument, YAMLMap } from 'yaml';

/** What a fact can be; one that is absent or empty is not written. */
type Fact = string | number | readonly (string | number)[] | undefined;

/**
 * The facts of a deck or a guide as front matter in canonical form, from `---` to `---`.
 *
 * @param known in the order in which they are written
 * @param other what this version does not know, written below
 * @param written the YAML that the facts came with: its comments stay with their keys
 */
export function writeFrontMatter(
  known: Readonly<Record<string, Fact>>,
  other: Readonly<Record<string, PlainData>>,
  written = '',
): string {
  const facts = new YAMLMap();
  const document = new Document(facts);
  const entries = Object.entries(known).filter(
    ([, value]) => value !== undefined && (typeof value === 'number' || value.length > 0),
  );
  for (const [key, value] of [...entries, ...Object.entries(other)])
    facts.add(document.createPair(key, value));
  for (const [key] of entries) {
    const list = facts.get(key);
    if (isSeq(list)) list.flow = true;
  }
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
