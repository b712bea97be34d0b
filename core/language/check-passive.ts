import type { CheckedFile } from './checked-file';
import type { Tell } from './findings';
import { sentencesIn } from './sentences-in';
import { wholeWord } from './whole-word';

const opening = wholeWord(/er (?:wordt|worden|werd|werden)|(?:wordt|worden|werd|werden) er/iu);
const participle = wholeWord(
  /(?:aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|weg)?ge\p{L}{3,}(?:d|t|en)/giu,
);

/** Nouns and other words with the form of a participle, of the talk in a neighbourhood: our own list. */
const others: ReadonlySet<string> = new Set(
  `aangezicht bijgebouwen bijgerechten gebaren gebeden gebeurtenissen gebied gebieden gebouwen gebreken gebruiken
  gedachten gedeelten gedicht gedichten geduld geheimen geheugen gelegenheden gelegenheid geliefden
  gelijkenissen gelovigen geluid geluiden gemeenschappen gemeenten gemoed genoegen gerecht gerechten
  gereedschappen gerucht geruchten geschenken geschiedenissen geschillen gesprekken getallen getuigen
  getuigenissen gevangenen gevaren gevecht gevechten gevolgen gewelddaden gewicht gewichten gewoonten
  gezelschappen gezicht gezichten gezinnen gezondheid voorgerechten`.split(/\s+/),
);

/** Tells "er wordt … ge…", the passive that is cheap to see for sure: it leaves out who does it. */
export function checkPassive({ pieces }: CheckedFile, tell: Tell): void {
  for (const { kind, text, spotAt } of pieces.flatMap(({ passages }) => passages)) {
    if (kind === 'source') continue;
    for (const { text: sentence, at } of sentencesIn(text)) {
      const [start] = opening.exec(sentence) ?? [];
      const done = Array.from(sentence.matchAll(participle), ([found]) => found).find(
        (word) => !others.has(word.toLowerCase()),
      );
      if (start && done) tell(spotAt(at), 'passive-form', { words: `${start} … ${done}` });
    }
  }
}
