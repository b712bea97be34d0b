import { plainText, type Block, type GuidePartName, type PartName, type RichText } from '#core/deck';
import type { Place } from '#core/deckfile';
import { placesOfWords } from './places-of-words';
import { partsOf, wordsIn } from './words-in';

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
  /** One line a paragraph or item of a list, with its letters composed (NFC). */
  readonly text: string;
  /** Where the word stands that is at an offset of the text, or the first behind it. */
  readonly spotAt: (offset: number) => Spot;
}

/** Makes the passages of one file, by its lines. */
export function createPassages(source: string, lines: readonly string[]) {
  return (kind: PassageKind, content: RichText | string, place: Place): Passage => {
    const written = typeof content === 'string' ? content : content.flatMap(linesOf).join('\n');
    const text = written.normalize('NFC');
    let located: readonly (Place & { readonly end: number })[] | undefined;
    const locate = () => {
      const words = wordsIn(text).flatMap(partsOf);
      const places = placesOfWords(words, lines, place);
      return words.map(({ text: { length }, at }, index) => ({
        ...(places[index] ?? place),
        end: at + length,
      }));
    };
    return {
      kind,
      text,
      spotAt: (offset) => {
        located ??= locate();
        const { line, column } = located.find(({ end }) => end > offset) ?? place;
        return { source, line, column };
      },
    };
  };
}

function linesOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items.flatMap((item) => item.flatMap(linesOf));
  return block.type === 'quote' ? block.children.flatMap(linesOf) : [plainText([block])];
}
