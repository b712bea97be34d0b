import { minutes, type Term } from '#core/deck';
import { isCardReference, isTextValue } from './check-value';
import { fold } from './fold';
import type { MetadataDraft, MetadataLine } from './metadata-draft';
import type { MetadataKey, TextValue } from './metadata-keys';
import { minutesIn } from './minutes';
import { splitList, splitValues } from './split-values';
import { suggest } from './suggest';

/** Adds a line to the draft. What its key cannot hold goes to `other` as written, and is told. */
export function addMetadata(draft: MetadataDraft, line: MetadataLine): void {
  const { known, key, value, tell } = line;
  const keep = (text: string) => draft.other.push({ key, value: text });
  if (value === '') {
    keep(value);
    tell('metadata-empty', { key });
  } else if (known.many) {
    for (const text of addValues(draft.lists[known.field], known, line)) keep(text);
  } else if ((known.field === 'minutes' ? draft.minutes : draft.texts[known.field]) !== undefined) {
    keep(value);
    tell('metadata-repeated', { key });
  } else if (!addValue(draft, known, line)) {
    keep(value);
  }
}

/** Adds what the list can hold, each value once, and gives the rest. */
function addValues(
  list: string[],
  { values }: Extract<MetadataKey, { many: true }>,
  line: MetadataLine,
): readonly string[] {
  const found =
    typeof values === 'object' ? splitValues(line.value, values) : referencesOrWords(line, values);
  const before = list.length;
  for (const { id } of found) if (id !== undefined && !list.includes(id)) list.push(id);
  const rest = found.filter(({ id }) => id === undefined).map(({ text }) => text);
  for (const value of rest) {
    if (typeof values === 'object') tellUnknown(value, values, line);
    else line.tell('metadata-reference', { key: line.key, value });
  }
  if (values === 'card') {
    const missing = list.slice(before).filter((id) => !id.includes('/') && !line.deck.cards.has(id));
    for (const id of missing) line.tell('related-not-found', { id });
  }
  return rest;
}

function referencesOrWords({ value }: MetadataLine, values: 'keyword' | 'card') {
  return splitList(value).map((text) =>
    values === 'keyword' || isCardReference(text) ? { text, id: text } : { text, id: undefined },
  );
}

/** Whether the draft could take the value. If not, it was told why. */
function addValue(
  draft: MetadataDraft,
  { field, values }: Extract<MetadataKey, { many: false }>,
  line: MetadataLine,
): boolean {
  const { key, value, tell } = line;
  if (field === 'minutes') {
    const number = minutesIn(value);
    const found = minutes.find((choice) => choice === number);
    if (found === undefined) tell('metadata-minutes', { key, value });
    else draft.minutes = found;
    return found !== undefined;
  }
  if (typeof values === 'object') {
    const id = values.find((term) =>
      [term.id, term.nl, term.en].some((name) => fold(name) === fold(value)),
    )?.id;
    if (id === undefined) tellUnknown(value, values, line);
    else draft.texts[field] = id;
    return id !== undefined;
  }
  if (isTextValue[values](value)) {
    draft.texts[field] = value;
    return true;
  }
  tell(textProblems[values], { key, value });
  return false;
}

const textProblems = {
  // Every text is one, so that this is never told.
  text: 'metadata-reference',
  'group-size': 'metadata-group-size',
  date: 'metadata-date',
  'adopted-from': 'metadata-adopted-from',
} as const satisfies Record<TextValue, string>;

function tellUnknown(value: string, terms: readonly Term[], { key, deck, tell }: MetadataLine): void {
  const labels = terms.map((term) => term[deck.language]);
  const suggestion = suggest(value, labels);
  tell('metadata-unknown-value', { key, value, suggestion, choices: labels.join('; ') });
}
