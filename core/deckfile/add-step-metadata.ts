import { leadByAll, mostMinutes } from '#core/deck';
import { isFullReference } from './check-value';
import { fold } from './fold';
import type { WrittenLine } from './metadata-draft';
import { minutesIn } from './minutes';
import { splitList } from './split-values';
import type { GuideContext, StepDraft } from './step-draft';
import type { StepKey } from './step-keys';
import { suggest } from './suggest';

/** How a guide says that nobody leads a step alone. */
export const allLabels = { nl: 'allen', en: 'all' } as const;

/** Whether a word says that nobody leads a step alone, in whichever language the guide is. */
export const meansAll = (word: string): boolean =>
  Object.values(allLabels).some((label) => label === fold(word));

/** Adds a line to the draft. What its key cannot hold goes to `other` as written, and is told. */
export function addStepMetadata(
  draft: StepDraft,
  { field }: StepKey,
  line: WrittenLine,
  guide: GuideContext,
): void {
  const { key, value, tell } = line;
  const keep = (text: string) => draft.other.push({ key, value: text });
  if (value === '') {
    keep(value);
    tell('metadata-empty', { key });
  } else if (field === 'record') {
    addNew(draft.record, splitList(value));
  } else if (field === 'cards') {
    for (const text of addReferences(draft, line)) keep(text);
  } else if (draft[field] !== undefined) {
    keep(value);
    tell('metadata-repeated', { key });
  } else if (field === 'minutes') {
    const minutes = readMinutes(line, guide);
    if (minutes) draft.minutes = minutes;
    else keep(value);
  } else {
    const lead = readLead(line, guide);
    if (lead !== undefined) draft.lead = lead;
    else keep(value);
  }
}

/** Adds what refers to a card, each once, and gives the rest. */
function addReferences(draft: StepDraft, { key, value, place, tell }: WrittenLine): readonly string[] {
  const texts = splitList(value);
  const rest = texts.filter((text) => !isFullReference(text));
  for (const text of rest) tell('step-reference', { key, value: text });
  for (const text of addNew(draft.cards, texts.filter(isFullReference))) {
    const [deck = '', card = ''] = text.split('/');
    draft.references.push({ deck, card, place });
  }
  return rest;
}

/** Adds what the list does not have yet, and gives that. */
function addNew(list: string[], texts: readonly string[]): readonly string[] {
  const added = [...new Set(texts)].filter((text) => !list.includes(text));
  list.push(...added);
  return added;
}

/** The minutes in the order of the variants, or undefined where one of them cannot be read. */
function readMinutes({ key, value, tell }: WrittenLine, guide: GuideContext): StepDraft['minutes'] {
  const texts = value.split('/').map((text) => text.trim());
  const minutes = texts.map((text) => (/^[-–—]$/.test(text) ? null : minutesIn(text)));
  const isRead = (choice: number | null | undefined) =>
    choice === null || (choice !== undefined && choice <= mostMinutes);
  if (!minutes.every((choice): choice is number | null => isRead(choice))) {
    const wrong = texts.filter((_, index) => !isRead(minutes[index]));
    tell('step-minutes', { key, value: wrong.join('", "') });
    return undefined;
  }
  if (guide.variants !== undefined && minutes.length !== guide.variants) {
    tell('step-minutes-count', { count: minutes.length, variants: guide.variants });
  } else if (minutes.every((choice) => choice === null)) {
    tell('step-never', {});
  }
  return minutes;
}

function readLead({ value, tell }: WrittenLine, { language, roles }: GuideContext): string | undefined {
  if (meansAll(value)) return leadByAll;
  const role = roles.find((name) => fold(name) === fold(value));
  if (role !== undefined) return role;
  const choices = [...roles, allLabels[language]];
  tell('step-lead', { value, suggestion: suggest(value, choices), choices: choices.join('; ') });
  return undefined;
}
