import type { CheckedFile } from './checked-file';
import { claims } from './claims';
import type { Tell } from './findings';
import { isDenied } from './is-denied';
import { sentencesIn } from './sentences-in';

/** Tells what no card may say (`claims.ts`), wherever it stands, also in "Bron" and between quotation marks. */
export function checkClaims({ pieces }: CheckedFile, tell: Tell): void {
  for (const { text, spotAt } of pieces.flatMap(({ passages }) => passages)) {
    for (const { text: sentence, at } of sentencesIn(text)) {
      for (const { code, pattern, mayBeDenied } of claims) {
        for (const { 0: words, index } of sentence.matchAll(pattern)) {
          const stretch = { from: index, to: index + words.length };
          if (!mayBeDenied || !isDenied(sentence, stretch)) tell(spotAt(at + index), code, { words });
        }
      }
    }
  }
}
