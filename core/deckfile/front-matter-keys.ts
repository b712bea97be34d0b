/** Every known key in the order in which it is written, by what the file is. */
export const frontMatterKeys = {
  deck: ['deck', 'title', 'version', 'language', 'licence', 'authors', 'accent', 'summary'],
  guide: [
    ...(['guide', 'title', 'version', 'language', 'licence', 'authors', 'summary'] as const),
    ...(['variants', 'group', 'roles', 'optional-roles'] as const),
  ],
} as const;

export type FrontMatterKey<Kind extends 'deck' | 'guide'> = (typeof frontMatterKeys)[Kind][number];

const listKeys: readonly string[] = ['authors', 'variants', 'roles', 'optional-roles'];
const textKeys = new Set<string>([...frontMatterKeys.deck, ...frontMatterKeys.guide]);
for (const key of listKeys) textKeys.delete(key);

/** Whether a key holds one text, and no list. */
export const isTextKey = (key: string): boolean => textKeys.has(key);
