import type { Body } from './body';
import { endOf, startOf, type MarkdownHeading } from './markdown-nodes';
import { normalizeLine } from './normalize-text';
import { isId, slugOf } from './slug';

/** The text of a heading on one line. Markup in it stays as typed, and is told. */
export function readTitle(heading: MarkdownHeading, body: Body): string {
  const texts = heading.children.map((child) => {
    if (child.type === 'text') return child.value;
    body.tell('title-markup', startOf(child), {});
    return body.text.slice(startOf(child), endOf(child));
  });
  return normalizeLine(texts.join(''));
}

export interface CardTitle {
  readonly title: string;
  /** The id that the author fixed with `{#id}`. */
  readonly id?: string;
}

/** The title of a card and its fixed id. Where the id cannot be one it stays in the title, and is told. */
export function readCardTitle(heading: MarkdownHeading, body: Body): CardTitle {
  const title = readTitle(heading, body);
  const [fixed, id] = /\{#([^{}]*)\}$/.exec(title) ?? [];
  // Written as `\{#…}` it is text: only the source tells the two apart.
  const at = fixed === undefined ? -1 : body.text.lastIndexOf(fixed, endOf(heading) - fixed.length);
  if (fixed === undefined || id === undefined || at < startOf(heading) || body.text[at - 1] === '\\') {
    return { title };
  }
  if (isId(id)) return { title: title.slice(0, -fixed.length).trim(), id };
  body.tell('card-id-invalid', at, { slug: slugOf(id) || slugOf(title) || 'kaart' });
  return { title };
}
