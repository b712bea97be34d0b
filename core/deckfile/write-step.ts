import { leadByAll, type GuideStep } from '#core/deck';
import { allLabels } from './add-step-metadata';
import { stepParts } from './part-labels';
import type { ProblemLocale } from './problem-log';
import { stepKeys, type StepField } from './step-keys';
import { writeMetadata } from './write-metadata';
import { writeSection } from './write-section';

/** A step in canonical form, without a line end behind it. */
export function writeStep(step: GuideStep, language: ProblemLocale): string {
  const { minutes, lead = '', cards, record, other } = step;
  const values: Readonly<Record<StepField, string>> = {
    minutes: minutes.map((choice) => choice ?? '-').join(' / '),
    lead: lead === leadByAll ? allLabels[language] : lead,
    cards: cards.join('; '),
    record: record.join('; '),
  };
  const metadata = writeMetadata(stepKeys, ({ field }) => values[field], other, 'Noteer', language);
  return writeSection({ ...step, metadata }, stepKeys, stepParts, language);
}
