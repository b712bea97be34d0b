/** The languages of the interface. Content has its own, which can be any. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The first language of the list that the interface speaks (`navigator.languages`, an attribute); else Dutch. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === language);
    if (found) return found;
  }
  return 'nl';
}
