/** A label or key without what an author may vary: case, spacing, and how an apostrophe is typed. */
export const fold = (text: string): string =>
  text.normalize('NFC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
