import type { Locale } from '#core/locale';

/** What only the widgets say. */
export const widgetTexts: Readonly<Record<Locale, { readonly failed: string }>> = {
  nl: { failed: 'De kaart is er nu even niet. Probeer het later nog eens.' },
  en: { failed: 'The card isn’t here right now. Please try again later.' },
};
