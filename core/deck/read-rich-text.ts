import { isLinkAddress } from './link-address';
import { misfit, readCount, readList, readObject, readOptional, readText, type Read } from './read-value';
import type { Block, Inline, RichText } from './rich-text';

/** Reads one piece of rich text. The text of a link with another protocol stays, its link does not. */
export const readRichText: Read<RichText> = (data, at, room) => readList(readBlock)(data, at, room);

const readInlines: Read<readonly Inline[]> = (data, at, room) => readList(readInline)(data, at, room).flat();

const readType = readObject({ type: readText });
const readValue = readObject({ value: readText });
const readUrl = readObject({ url: readText });
const readSpan = readObject({ children: readInlines });
const readChildren = readObject({ children: readRichText });
const readItems = readObject<{ start?: number; items: RichText[] }>({
  start: readOptional(readCount),
  items: readList(readRichText),
});

const readBlock: Read<Block> = (data, at, room) => {
  const { type } = readType(data, at, room);
  if (type === 'paragraph') return { type, ...readSpan(data, at, room) };
  if (type === 'quote') return { type, ...readChildren(data, at, room) };
  return type === 'list' ? { type, ...readItems(data, at, room) } : misfit(at, 'a block');
};

const readInline: Read<readonly Inline[]> = (data, at, room) => {
  const { type } = readType(data, at, room);
  if (type === 'text') return [{ type, ...readValue(data, at, room) }];
  if (type === 'break') return [{ type }];
  const { children } = readSpan(data, at, room);
  if (type === 'emphasis' || type === 'strong') return [{ type, children }];
  if (type !== 'link') return misfit(at, 'an inline');
  const { url } = readUrl(data, at, room);
  return isLinkAddress(url) ? [{ type, url, children }] : children;
};
