import type { GuideStep } from '#core/deck';
import { minutesAlso } from './minutes';
import { createVocabulary, type Labelled } from './vocabulary';

/** The fields of a step that stand in its metadata. */
export type StepField = keyof Pick<GuideStep, 'minutes' | 'lead' | 'cards' | 'record'>;

export type StepKey = Labelled & { readonly field: StepField };

/** The keys of a step. */
export const stepKeys = createVocabulary<StepKey>([
  { field: 'minutes', nl: 'Minuten', en: 'Minutes', also: minutesAlso },
  { field: 'lead', nl: 'Leiding', en: 'Lead', also: { nl: ['Leider'], en: ['Leader'] } },
  { field: 'cards', nl: 'Kaarten', en: 'Cards' },
  { field: 'record', nl: 'Noteer', en: 'Record' },
]);
