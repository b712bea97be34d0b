const longest = 64;

/**
 * A text as an id, `[a-z0-9-]{0,64}`: NFKD, marks dropped, lower case, every other run of characters one
 * hyphen. Empty where the text has no Latin letter or digit.
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, longest).replace(/-$/, '');
}

/** Whether a text can be the id of a deck or a card. */
export const isId = (text: string): boolean => /^[a-z0-9-]{1,64}$/.test(text);

/** The id with a number behind it, cut so that both fit. */
export const numbered = (id: string, number: number): string =>
  `${id.slice(0, longest - `-${number}`.length)}-${number}`;
