import { blockSignAt } from './block-sign';

/** Where a piece of text stands, as far as its escapes depend on it. */
export interface TextPlace {
  /** Nothing precedes it on its line. */
  readonly startsLine: boolean;
  /** Nothing follows it in its block. */
  readonly endsBlock: boolean;
  /** A link follows at once. */
  readonly beforeLink: boolean;
  readonly inLink: boolean;
}

/** A character as a numeric reference, which Markdown reads as text and never as a sign or white space. */
export const referenceTo = (character: string): string =>
  `&#x${(character.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase()};`;

/**
 * A text as Markdown, one written form a character: as it is, with a backslash where Markdown would read it
 * as a sign, or as a numeric reference where white space would get lost. Little is escaped that need not be,
 * so that a person can read the file.
 */
export function escapeText(text: string, place: TextPlace): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const startsLine = index > 0 || place.startsLine;
    const isLast = index === lines.length - 1;
    const endsLine = !isLast || place.endsBlock;
    const written = escapeLine(line, {
      ...place,
      startsLine,
      endsLine,
      beforeLink: isLast && place.beforeLink,
    });
    if (isLast) return written;
    const isBlank = line === '' && startsLine;
    const endsBlock = index === lines.length - 2 && lines.at(-1) === '' && place.endsBlock;
    return [...written, isBlank || endsBlock ? referenceTo('\n') : '\n'];
  });
}

function escapeLine(
  line: string,
  place: Omit<TextPlace, 'endsBlock'> & { readonly endsLine: boolean },
): readonly string[] {
  const sign = place.startsLine ? blockSignAt(line) : undefined;
  const last = line.length - 1;
  let offset = -1;
  return Array.from(line, (character) => {
    offset = offset < 0 ? 0 : offset;
    const at = offset;
    offset += character.length;
    const isEdge = (place.startsLine && at === 0) || (place.endsLine && at === last);
    if (isEdge && /[ \t]/.test(character)) return referenceTo(character);
    return at === sign || needsBackslash(line, at, place) ? `\\${character}` : character;
  });
}

function needsBackslash(
  line: string,
  at: number,
  { inLink, beforeLink }: { readonly inLink: boolean; readonly beforeLink: boolean },
): boolean {
  const after = line.slice(at + 1, at + 40);
  const isLetter = (character: string | undefined) => /^[\p{L}\p{N}]/u.test(character ?? '');
  switch (line[at]) {
    case '\\':
    case '*':
    case '`':
      return true;
    case '_':
      return !(isLetter(line[at - 1]) && isLetter(after));
    case '[':
      return inLink;
    case ']':
      return inLink || after === '' || /^[([:]/.test(after);
    case '!':
      return after === '' && beforeLink;
    case '<':
      return /^[A-Za-z/!?]/.test(after);
    case '&':
      return /^(#|[A-Za-z][A-Za-z0-9]*;)/.test(after);
    default:
      return false;
  }
}
