import { minutes } from './taxonomy';
import { partNames, type Card } from './card';
import { readOther, readPart } from './read-part';
import { readRichText } from './read-rich-text';
import { readMany, readMatch, readObject, readOneOf, readOptional, readSlug, readText } from './read-value';

const slugs = readMany(readSlug);
const slug = readOptional(readSlug);
const text = readOptional(readText);

/** Reads one compiled card, whole or not at all: half a card could ask half a question. */
export const readCard = readObject<Card>({
  id: readSlug,
  title: readText,
  question: readRichText,
  parts: readMany(readPart(partNames)),
  moments: slugs,
  withWhom: slugs,
  minutes: readOptional(readOneOf(minutes)),
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
  other: readOther,
});
