/** Where the front matter of a file stands, in UTF-16 units. */
export interface FrontMatterPlace {
  /** The YAML between the two lines `---`; absent where the file does not start with one. */
  readonly yaml?: { readonly start: number; readonly end: number };
  /** Whether the second line `---` is there. */
  readonly closed: boolean;
  /** Where the Markdown starts. */
  readonly body: number;
}

/**
 * Finds the front matter. Where its end is missing, it goes on to the first empty line or card, so that the
 * cards survive.
 */
export function splitFrontMatter(text: string): FrontMatterPlace {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/.exec(text);
  if (!opening) return { closed: true, body: text.startsWith('\uFEFF') ? 1 : 0 };
  const start = opening[0].length;
  const closing = findFrom(text, start, /(?<![^\r\n])---[ \t]*(?:\r\n|\r|\n|$)/g);
  if (closing) return { yaml: { start, end: closing.index }, closed: true, body: closing.end };
  const stop = findFrom(text, start, /(?<![^\r\n])(?=[ \t]*[\r\n]|##[ \t])/g)?.index ?? text.length;
  return { yaml: { start, end: stop }, closed: false, body: stop };
}

function findFrom(text: string, start: number, pattern: RegExp) {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { index: match.index, end: match.index + match[0].length };
}
