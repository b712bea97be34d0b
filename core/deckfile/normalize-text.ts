/**
 * A text as Markdown can hold it: one kind of line end, and U+FFFD for what CommonMark or UTF-8 would not
 * carry (NUL, other control characters, lone surrogates, noncharacters). Word processors' own line ends
 * become spaces.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\v\f\u0085]/g, ' ')
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\uFFFD');
}

/** The same on one line, without space at the ends: for titles, headings and metadata. */
export const normalizeLine = (text: string): string => normalizeText(text).replace(/\n/g, ' ').trim();
