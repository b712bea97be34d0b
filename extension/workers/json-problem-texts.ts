import type { Locale } from '#core/locale';

/** Stable over versions and languages. */
export type JsonProblemCode =
  'json-syntax' | 'json-guide' | 'json-format' | 'json-field' | 'json-card' | 'json-card-id';

/** What is the matter, and what to do; `which` is the number of the card, or the name of the field. */
type Texts = Readonly<Record<JsonProblemCode, (which: string) => readonly [message: string, hint: string]>>;

export const jsonProblemTexts: Readonly<Record<Locale, Texts>> = {
  nl: {
    'json-syntax': () => [
      'Dit bestand is niet heel, of het is geen JSON.',
      'Haal het bestand opnieuw op, of vraag de maker om het Markdown-bestand.',
    ],
    'json-guide': () => [
      'Dit is een draaiboek, geen kaartenset.',
      'Het paneel kan draaiboeken nog niet openen. Kies het bestand van een kaartenset.',
    ],
    'json-format': () => [
      'Deze versie van Stilstaan kent dit soort bestand niet.',
      'Werk Stilstaan bij, of vraag de maker om het Markdown-bestand.',
    ],
    'json-field': (field) => [
      `Bij "${field}" staat niet wat daar hoort.`,
      'Vraag de maker om het bestand opnieuw te maken.',
    ],
    'json-card': (number) => [
      `Kaart ${number} is niet te lezen.`,
      'Vraag de maker om deze kaart te herstellen.',
    ],
    'json-card-id': (number) => [
      `Kaart ${number} heeft geen goed kenmerk, of hetzelfde als een andere kaart.`,
      'Vraag de maker om deze kaart een eigen kenmerk te geven.',
    ],
  },
  en: {
    'json-syntax': () => [
      'This file is not whole, or it is not JSON.',
      'Get the file again, or ask its maker for the Markdown file.',
    ],
    'json-guide': () => [
      'This is a guide, not a deck.',
      'The panel cannot open guides yet. Choose the file of a deck.',
    ],
    'json-format': () => [
      'This version of Stilstaan does not know this kind of file.',
      'Update Stilstaan, or ask its maker for the Markdown file.',
    ],
    'json-field': (field) => [
      `What stands at "${field}" does not belong there.`,
      'Ask its maker to make the file again.',
    ],
    'json-card': (number) => [`Card ${number} cannot be read.`, 'Ask its maker to mend this card.'],
    'json-card-id': (number) => [
      `Card ${number} has no proper id, or that of another card.`,
      'Ask its maker to give this card an id of its own.',
    ],
  },
};
