import type { Place } from '#core/deckfile';
import { partsOf, wordsIn, type Word } from './words-in';

/**
 * Where the words of a passage stand in its file: each as the next equal word from the start of the passage to the next
 * heading. The start of the passage where Markdown hides the word, for instance with an escape in it.
 */
export function placesOfWords(
  words: readonly Word[],
  lines: readonly string[],
  start: Place,
): readonly Place[] {
  const left = new Map<string, Place[]>();
  for (let number = start.line; number <= lines.length; number++) {
    const line = lines[number - 1] ?? '';
    if (number > start.line && /^ {0,3}##/.test(line)) break;
    for (const { text, column } of columnsOf(line)) {
      if (number === start.line && column < start.column) continue;
      const places = left.get(text) ?? [];
      places.push({ line: number, column });
      left.set(text, places);
    }
  }
  for (const places of left.values()) places.reverse();
  return words.map(({ text }) => left.get(text)?.pop() ?? start);
}

/** The words of a line, composed (NFC) as in a passage, with their columns in Unicode characters. */
function columnsOf(line: string) {
  let column = 1;
  let read = 0;
  return wordsIn(line)
    .flatMap(partsOf)
    .map(({ text, at }) => {
      column += Array.from(line.slice(read, at)).length;
      read = at;
      return { text: text.normalize('NFC'), column };
    });
}
