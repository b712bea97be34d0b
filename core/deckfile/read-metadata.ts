import type { Paragraph } from '#core/deck';
import { addMetadata } from './add-metadata';
import { paragraphOfLines } from './as-typed';
import type { Body } from './body';
import { endOf, startOf, type MarkdownList, type MarkdownNode } from './markdown-nodes';
import { emptyDraft, type DeckContext, type MetadataDraft } from './metadata-draft';
import { metadataKeyNamed, metadataLabels, splitMetadata } from './metadata-keys';
import { normalizeLine } from './normalize-text';
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
  const [first] = itemsOf(list, body);
  const key = splitMetadata(first?.lines[0] ?? '')?.key;
  return key !== undefined && metadataKeyNamed(key) ? list : undefined;
}

/**
 * Reads the metadata of a card from the source lines of its list, since a value is kept as it was written.
 * Suggestions are made in the deck's language.
 */
export function readMetadata(list: MarkdownList, body: Body, deck: DeckContext): MetadataResult {
  const draft = emptyDraft();
  const strays: Paragraph[] = [];
  for (const { start, source, lines } of itemsOf(list, body)) {
    const [line = '', ...rest] = lines;
    const pair = splitMetadata(line);
    if (pair) addLine(draft, pair, start, body, deck);
    else if (line !== '') body.tell('metadata-without-key', start, {});

    const stray = pair ? rest : lines;
    if (stray.some((text) => text !== '')) strays.push(paragraphOfLines(stray.join('\n')));
    const toNext = /^[^\r\n]*(?:\r\n?|\n)\s*(?=\S)/.exec(source);
    if (toNext) body.tell('metadata-continuation', start + toNext[0].length, {});
  }
  return { draft, strays };
}

function addLine(
  draft: MetadataDraft,
  { key, value }: { readonly key: string; readonly value: string },
  start: number,
  body: Body,
  deck: DeckContext,
): void {
  const known = metadataKeyNamed(key);
  if (known) {
    addMetadata(draft, {
      known,
      key,
      value,
      deck,
      tell: (code, facts) => {
        body.tell(code, start, facts);
      },
    });
  } else {
    draft.other.push({ key, value });
    body.tell('metadata-unknown-key', start, { key, suggestion: suggest(key, metadataLabels) });
  }
}

/** The source of each item without its bullet, and its lines as metadata holds them. */
function itemsOf({ children }: MarkdownList, body: Body) {
  return children.map((item, index) => {
    const start = startOf(item.children[0] ?? item);
    const next = children[index + 1];
    // An open code fence is given an end in the next item.
    const end = item.children.length === 0 ? start : Math.min(endOf(item), next ? startOf(next) : Infinity);
    const source = body.text.slice(start, end).trimEnd();
    return { start, source, lines: source.split(/\r\n?|\n/).map(normalizeLine) };
  });
}
