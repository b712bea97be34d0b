import {
  baseThemes,
  depths,
  dimensions,
  elements,
  kinds,
  moments,
  principles,
  roles,
  statuses,
  steps,
  techniques,
  themes,
  withWhom,
  type Card,
  type Term,
} from '#core/deck';
import { minutesAlso } from './minutes';
import { createVocabulary, type Labelled } from './vocabulary';

/** The fields of a card that hold a list of texts. */
export type ListField = {
  [Field in keyof Card]-?: Card[Field] extends readonly string[] ? Field : never;
}[keyof Card];

/** The fields of a card that hold one text from its metadata. */
export type TextField =
  'depth' | 'form' | 'groupSize' | 'status' | 'adoptedFrom' | 'author' | 'licence' | 'validUntil';

/** What a metadata key is called, where its values go, and what they may be. */
export type MetadataKey = Labelled &
  (
    | {
        readonly field: ListField;
        readonly many: true;
        readonly values: readonly Term[] | 'keyword' | 'card';
      }
    | { readonly field: TextField; readonly many: false; readonly values: readonly Term[] | TextValue }
    | { readonly field: 'minutes'; readonly many: false; readonly values: 'minutes' }
  );

export type TextValue = 'text' | 'group-size' | 'date' | 'adopted-from';

/** Every known key of a card, in the order in which `formatDeck` writes them. */
const metadataKeys: readonly MetadataKey[] = [
  { field: 'moments', nl: 'Moment', en: 'Moment', many: true, values: moments },
  { field: 'withWhom', nl: 'Met wie', en: 'With', many: true, values: withWhom },
  { field: 'minutes', nl: 'Minuten', en: 'Minutes', also: minutesAlso, many: false, values: 'minutes' },
  { field: 'kinds', nl: 'Soort', en: 'Kind', many: true, values: kinds },
  { field: 'depth', nl: 'Diepte', en: 'Depth', many: false, values: depths },
  { field: 'principles', nl: 'Principe', en: 'Principle', many: true, values: principles },
  { field: 'baseThemes', nl: 'Basisthema', en: 'Base theme', many: true, values: baseThemes },
  { field: 'elements', nl: 'Element', en: 'Element', many: true, values: elements },
  { field: 'steps', nl: 'Stap', en: 'Step', many: true, values: steps },
  { field: 'roles', nl: 'Rol', en: 'Role', many: true, values: roles },
  { field: 'techniques', nl: 'Techniek', en: 'Technique', many: true, values: techniques },
  { field: 'themes', nl: 'Thema', en: 'Theme', many: true, values: themes },
  { field: 'dimensions', nl: 'Dimensie', en: 'Dimension', many: true, values: dimensions },
  { field: 'form', nl: 'Werkvorm', en: 'Form', many: false, values: 'text' },
  { field: 'groupSize', nl: 'Groepsgrootte', en: 'Group size', many: false, values: 'group-size' },
  { field: 'related', nl: 'Verwant', en: 'Related', many: true, values: 'card' },
  { field: 'keywords', nl: 'Zoekwoorden', en: 'Keywords', many: true, values: 'keyword' },
  { field: 'status', nl: 'Status', en: 'Status', many: false, values: statuses },
  { field: 'adoptedFrom', nl: 'Overgenomen uit', en: 'Adopted from', many: false, values: 'adopted-from' },
  { field: 'author', nl: 'Auteur', en: 'Author', many: false, values: 'text' },
  { field: 'licence', nl: 'Licentie', en: 'Licence', many: false, values: 'text' },
  { field: 'validUntil', nl: 'Geldig tot', en: 'Valid until', many: false, values: 'date' },
];

/** The keys of a card. */
export const cardKeys = createVocabulary(metadataKeys);

/** The key and the value of a line `key: value`, or undefined where it has no colon. */
export function splitMetadata(line: string): { readonly key: string; readonly value: string } | undefined {
  const colon = line.indexOf(':');
  if (colon < 0) return undefined;
  return { key: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}
