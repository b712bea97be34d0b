/** The facts of a deck that stand in its front matter as one text, in the order in which they are written. */
export const textKeys = ['deck', 'title', 'version', 'language', 'licence', 'accent', 'summary'] as const;
export type TextKey = (typeof textKeys)[number];

/** Every known key in the order in which `formatDeck` writes them. */
export const frontMatterKeys = [
  'deck',
  'title',
  'version',
  'language',
  'licence',
  'authors',
  'accent',
  'summary',
] as const;

export const isTextKey = (key: string): key is TextKey => textKeys.some((known) => known === key);
