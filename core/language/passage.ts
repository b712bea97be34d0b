import { plainText, type Block, type GuidePartName, type PartName, type RichText } from '#core/deck';
import type { Place } from '#core/deckfile';
import { placeOfWord } from './place-of-word';
import { wordsIn } from './words-in';

/** A place in a file that was handed in. */
export interface Spot extends Place {
  readonly source: string;
}

/**
 * What a passage is on its card, or in its step (`content` is what happens there). `summary` and `introduction` are of
 * the whole file.
 */
export type PassageKind =
  'summary' | 'introduction' | 'title' | 'question' | 'content' | PartName | GuidePartName | 'other';

/** A text that a reader sees as one. */
export interface Passage {
  readonly kind: PassageKind;
  /** One line a paragraph or item of a list. */
  readonly text: string;
  /** Where the word stands that is at an offset of the text, or the first behind it. */
  readonly spotAt: (offset: number) => Spot;
}

/** Makes the passages of one file, by its lines. */
export function createPassages(source: string, lines: readonly string[]) {
  return (kind: PassageKind, content: RichText | string, place: Place): Passage => {
    const text = typeof content === 'string' ? content : content.flatMap(linesOf).join('\n');
    return {
      kind,
      text,
      spotAt: (offset) => {
        const words = wordsIn(text);
        const word = words.find(({ at, text: { length } }) => at + length > offset);
        if (!word) return { source, ...place };
        const before = words.filter((other) => other.at < word.at && other.text === word.text).length;
        return { source, ...placeOfWord(word.text, before, lines, place) };
      },
    };
  };
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(linesOf));
  return block.type === 'quote' ? block.children.flatMap(linesOf) : [plainText([block])];
}
