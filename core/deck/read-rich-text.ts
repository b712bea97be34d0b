import { isLinkAddress } from './link-address';
import {
  fieldsOf,
  misfit,
  readCount,
  readList,
  readObject,
  readOptional,
  readText,
  type Read,
} from './read-value';
import type { Block, Inline, RichText } from './rich-text';

/** Reads one piece of rich text. The text of a link with another protocol stays, its link does not. */
export const readRichText: Read<RichText> = (...place) => readList(readBlock)(...place);

const readInlines: Read<readonly Inline[]> = (...place) => readList(readInline)(...place).flat();

const readStart = readObject<{ start?: number }>({ start: readOptional(readCount) });

const readBlock: Read<Block> = (...place) => {
  const read = fieldsOf(...place);
  const type = read('type', readText);
  if (type === 'paragraph') return { type, children: read('children', readInlines) };
  if (type === 'quote') return { type, children: read('children', readRichText) };
  if (type !== 'list') return misfit(place[1]);
  return { type, ...readStart(...place), items: read('items', readList(readRichText)) };
};

const readInline: Read<readonly Inline[]> = (...place) => {
  const read = fieldsOf(...place);
  const type = read('type', readText);
  if (type === 'text') return [{ type, value: read('value', readText) }];
  if (type === 'break') return [{ type }];
  const children = read('children', readInlines);
  if (type === 'emphasis' || type === 'strong') return [{ type, children }];
  if (type !== 'link') return misfit(place[1]);
  const url = read('url', readText);
  return isLinkAddress(url) ? [{ type, url, children }] : children;
};
