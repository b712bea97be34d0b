import type { NamedPart, OtherMetadata } from './card';
import { readRichText } from './read-rich-text';
import { fieldsOf, readMany, readObject, readOneOf, readText, type Read } from './read-value';

/** Gives the reader of a part that has one of these names, or a heading of its own. */
export const readPart =
  <Name extends string>(names: readonly Name[]): Read<NamedPart<Name>> =>
  (...place) => {
    const read = fieldsOf(...place);
    const isOther = read('name', readText) === 'other';
    const content = read('content', readRichText);
    if (isOther) return { name: 'other', heading: read('heading', readText), content };
    return { name: read('name', readOneOf(names)), content };
  };

/** Reads the metadata that was not known when the file was compiled. */
export const readOther = readMany(readObject<OtherMetadata>({ key: readText, value: readText }));
