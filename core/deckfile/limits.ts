import type { ProblemLog } from './problem-log';
import { splitFrontMatter } from './split-front-matter';

const largestFile = 16 * 1024 * 1024;
const mostCards = 10_000;
const longestCard = 20_000;

/**
 * Tells what is over a limit before anything is parsed, and gives the text that may be parsed: undefined
 * where the file as a whole is too much, else the text with each piece that is too long blanked in place,
 * so that its neighbours are read and every offset stays true.
 */
export function withinLimits(text: string, log: ProblemLog): string | undefined {
  if (isLargerThan(text, largestFile)) {
    log.tell('file-too-large', 0, { megabytes: largestFile / 1024 / 1024 });
    return undefined;
  }
  const starts = Array.from(text.matchAll(/(?<![^\r\n]) {0,3}##(?![^ \t\r\n])/g), (match) => match.index);
  if (starts.length > mostCards) {
    log.tell('too-many-cards', starts[mostCards] ?? 0, { count: starts.length });
    return undefined;
  }
  return [0, ...starts]
    .map((start, index) => {
      const piece = text.slice(start, starts[index]);
      const count = piece.length > longestCard ? Array.from(piece).length : 0;
      if (count <= longestCard) return piece;
      log.tell('card-too-long', start, { count });
      const heading = index === 0 ? '' : (/^[^\r\n]{0,1000}/.exec(piece)?.[0] ?? '');
      return `${heading}\n`.padEnd(piece.length - 1) + '\n';
    })
    .join('');
}

/** The front matter of a file that is too large, so that what it is can still be told; empty where it has no end. */
export function frontMatterOf(text: string): string {
  const head = text.slice(0, longestCard);
  const { yaml, closed, body } = splitFrontMatter(head);
  return yaml && closed ? head.slice(0, body) : '';
}

/** Whether the text takes more bytes than that in UTF-8. */
function isLargerThan(text: string, bytes: number): boolean {
  // No UTF-16 unit takes more than three bytes, or less than one.
  if (text.length * 3 <= bytes) return false;
  return text.length > bytes || new TextEncoder().encode(text).length > bytes;
}
