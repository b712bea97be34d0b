import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';
import { sentencesIn } from './sentences-in';

const opening = /\b(?:er (?:wordt|worden|werd|werden)|(?:wordt|worden|werd|werden) er)\b/iu;
const participle =
  /\b(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|weg)?ge\p{L}{3,}(?:d|t|en)\b/giu;

/** Tells "er wordt … ge…", the passive that is cheap to see for sure: it leaves out who does it. */
export function checkPassive({ pieces }: CheckedFile, tell: Tell): void {
  for (const { kind, text, spotAt } of pieces.flatMap(({ passages }) => passages)) {
    if (kind === 'source') continue;
    for (const { text: sentence, at } of sentencesIn(text)) {
      const [start] = opening.exec(sentence) ?? [];
      const done = Array.from(sentence.matchAll(participle), ([found]) => found).find(
        (word) => word !== 'geen',
      );
      if (start && done) tell(spotAt(at), 'passive-form', { words: `${start} … ${done}` });
    }
  }
}
