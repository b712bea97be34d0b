import { minutes, type Minutes } from './taxonomy';
import { partNames, type Card, type OtherMetadata, type Part } from './card';
import { readRichText } from './read-rich-text';
import { misfit, readMany, readMatch, readObject, readOptional, readSlug, readText } from './read-value';
import type { Read } from './read-value';

const readPart: Read<Part> = (data, at, room) => {
  const { name, content } = readNamed(data, at, room);
  const known = partNames.find((partName) => partName === name);
  if (known) return { name: known, content };
  return name === 'other' ? { name, ...readHeading(data, at, room), content } : misfit(at, 'a part');
};
const readNamed = readObject({ name: readText, content: readRichText });
const readHeading = readObject({ heading: readText });

const readMinutes: Read<Minutes> = (data, at) =>
  minutes.find((choice) => choice === data) ?? misfit(at, minutes.join());

const slugs = readMany(readSlug);
const slug = readOptional(readSlug);
const text = readOptional(readText);

/** Reads one compiled card, whole or not at all: half a card could ask half a question. */
export const readCard = readObject<Card>({
  id: readSlug,
  title: readText,
  question: readRichText,
  parts: readMany(readPart),
  moments: slugs,
  withWhom: slugs,
  minutes: readOptional(readMinutes),
  kinds: slugs,
  depth: slug,
  principles: slugs,
  themes: slugs,
  baseThemes: slugs,
  techniques: slugs,
  dimensions: slugs,
  elements: slugs,
  steps: slugs,
  roles: slugs,
  form: text,
  groupSize: text,
  status: slug,
  related: readMany(readMatch(/^([a-z0-9-]{1,64}\/)?[a-z0-9-]{1,64}$/)),
  keywords: readMany(readText),
  adoptedFrom: text,
  author: text,
  licence: text,
  validUntil: readOptional(readMatch(/^\d{4}-\d\d-\d\d$/)),
  other: readMany(readObject<OtherMetadata>({ key: readText, value: readText })),
});
