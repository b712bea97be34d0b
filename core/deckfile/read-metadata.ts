import type { Paragraph } from '#core/deck';
import { addMetadata } from './add-metadata';
import { paragraphOfLines } from './as-typed';
import type { Body } from './body';
import { endOf, startOf, type MarkdownItem, type MarkdownList, type MarkdownNode } from './markdown-nodes';
import { emptyDraft, type MetadataDraft } from './metadata-draft';
import { metadataKeyNamed, metadataLabels, splitMetadata } from './metadata-keys';
import type { ProblemLocale } from './problem-log';
import { suggest } from './suggest';

export interface MetadataResult {
  readonly draft: MetadataDraft;
  /** Lines in the list that are no metadata: the question starts with them, so that nothing is lost. */
  readonly strays: readonly Paragraph[];
}

/** The metadata list of a card, if the first node below its heading is one: its first key is known. */
export function metadataListOf(nodes: readonly MarkdownNode[], body: Body): MarkdownList | undefined {
  const [list] = nodes;
  if (list?.type !== 'list' || list.ordered) return undefined;
  const [first] = list.children;
  const key = first && splitMetadata(linesOf(first, body)[0] ?? '')?.key;
  return key !== undefined && metadataKeyNamed(key) ? list : undefined;
}

/**
 * Reads the metadata of a card from the source lines of its list, since a value is kept as it was written.
 * Suggestions are made in the deck's language.
 */
export function readMetadata(list: MarkdownList, body: Body, language: ProblemLocale): MetadataResult {
  const draft = emptyDraft();
  const strays: Paragraph[] = [];
  for (const item of list.children) {
    const start = contentStart(item);
    const [line = '', ...rest] = linesOf(item, body);
    const pair = splitMetadata(line);
    if (pair) addLine(draft, pair, start, body, language);
    else if (line !== '') body.tell('metadata-without-key', start, {});

    const stray = pair ? rest : [line, ...rest];
    if (stray.some((text) => text.trim() !== '')) strays.push(paragraphOfLines(stray.join('\n')));
    if (rest.some((text) => text !== '')) {
      const next = body.text.slice(start, endOf(item)).search(/[\r\n]\s*\S/);
      body.tell('metadata-continuation', start + next + 1, {});
    }
  }
  return { draft, strays };
}

function addLine(
  draft: MetadataDraft,
  { key, value }: { readonly key: string; readonly value: string },
  start: number,
  body: Body,
  language: ProblemLocale,
): void {
  const known = metadataKeyNamed(key);
  if (known) {
    addMetadata(draft, {
      known,
      key,
      value,
      language,
      tell: (code, facts) => {
        body.tell(code, start, facts);
      },
    });
  } else {
    draft.other.push({ key, value });
    body.tell('metadata-unknown-key', start, { key, suggestion: suggest(key, metadataLabels) });
  }
}

/** Where the content of an item starts: behind its bullet, or at the bullet of an empty item. */
const contentStart = (item: MarkdownItem): number => startOf(item.children[0] ?? item);

/** The source lines of an item without its bullet, trimmed. */
function linesOf(item: MarkdownItem, body: Body): readonly string[] {
  if (item.children.length === 0) return [];
  return body.text
    .slice(contentStart(item), endOf(item))
    .split(/\r\n?|\n/)
    .map((line) => line.trim());
}
