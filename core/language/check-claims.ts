import type { CheckedFile } from './checked-file';
import { claims } from './claims';
import type { Tell } from './findings';
import { sentencesIn } from './sentences-in';

/** Tells what no card may say (`claims.ts`), wherever it stands, also in "Bron" and between quotation marks. */
export function checkClaims({ pieces }: CheckedFile, tell: Tell): void {
  for (const { text, spotAt } of pieces.flatMap(({ passages }) => passages)) {
    for (const { text: sentence, at } of sentencesIn(text)) {
      for (const { code, pattern, unless } of claims) {
        const found = pattern.exec(sentence);
        if (!found || unless?.test(sentence)) continue;
        tell(spotAt(at + found.index), code, { words: found[0] });
      }
    }
  }
}
