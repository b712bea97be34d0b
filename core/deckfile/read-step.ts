import type { GuideStep } from '#core/deck';
import { addStepMetadata } from './add-step-metadata';
import type { Body } from './body';
import type { CardId } from './card-ids';
import { startOf } from './markdown-nodes';
import { normalizeRichText } from './normalize-rich-text';
import { stepParts } from './part-labels';
import { readRichText } from './read-blocks';
import { metadataListOf, readMetadata, type MetadataTarget } from './read-metadata';
import { readParts } from './read-parts';
import type { CardTitle } from './read-title';
import { cutAt, type Section } from './sections';
import { emptyStepDraft, type CardReference, type GuideContext } from './step-draft';
import { stepKeys, type StepKey } from './step-keys';

/** What came out of the section of one step. */
export interface StepResult {
  readonly step: GuideStep;
  /** Every reference to a card, in the order of the text. */
  readonly references: readonly CardReference[];
}

/** Reads one step: its section, with the title and id that were found for it. */
export function readStep(
  section: Section,
  { title, id: fixed }: CardTitle,
  { id, taken }: CardId,
  body: Body,
  guide: GuideContext,
): StepResult {
  const at = startOf(section.heading);
  if (taken !== undefined) body.tell('step-id-repeated', at, { id: taken, used: id });
  else if (fixed === undefined) body.tell('step-without-id', at, { id });
  if (title === '') body.tell('step-title-empty', at, {});

  const { before, sections } = cutAt(3, section.nodes, body);
  const list = metadataListOf(before, body, stepKeys);
  const draft = emptyStepDraft();
  const add: MetadataTarget<StepKey>['add'] = (known, line) => {
    addStepMetadata(draft, known, line, guide);
  };
  const strays = list ? readMetadata(list, body, { keys: stepKeys, add, other: draft.other }) : [];
  const hasMinutes = draft.minutes ?? draft.other.find(({ key }) => stepKeys.named(key)?.field === 'minutes');
  if (guide.variants !== undefined && !hasMinutes) body.tell('step-without-minutes', at, {});

  const content = [...normalizeRichText(strays), ...readRichText(list ? before.slice(1) : before, body)];
  const parts = readParts(sections, body, stepParts);
  if (content.length === 0 && parts.length === 0) body.tell('step-empty', at, {});
  parts.forEach((part, index) => {
    const heading = sections[index]?.heading;
    const isList = part.name !== 'questions' || part.content.some(({ type }) => type === 'list');
    if (heading && !isList) body.tell('questions-without-list', startOf(heading), {});
  });

  const { minutes = [], lead, cards, record, other, references } = draft;
  const facts = { minutes, ...(lead !== undefined && { lead }), cards, record };
  return { step: { id, title, ...facts, content, parts, other }, references };
}
