import type { Place } from '#core/deckfile';
import { wordsIn } from './words-in';

/**
 * Where a word of a passage stands in its file: read from the start of the passage to the next heading, with as many
 * equal words before it. The start of the passage where Markdown hides the word, for instance with an escape in it.
 */
export function placeOfWord(text: string, before: number, lines: readonly string[], start: Place): Place {
  let left = before;
  for (let number = start.line; number <= lines.length; number++) {
    const line = lines[number - 1] ?? '';
    if (number > start.line && /^ {0,3}##/.test(line)) break;
    for (const word of wordsIn(line)) {
      const column = Array.from(line.slice(0, word.at)).length + 1;
      if (word.text !== text || (number === start.line && column < start.column)) continue;
      if (left === 0) return { line: number, column };
      left--;
    }
  }
  return start;
}
