import type { Word } from './words-in';

/** Phrases by their first word, so that a text is read once, however many phrases there are. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A phrase that was found: its value, and its first and last word. */
export interface Found<Value> {
  readonly value: Value;
  readonly first: Word;
  readonly last: Word;
}

/** An index of phrases, each one or more words with a space between. */
export function indexPhrases<Value>(phrases: Iterable<readonly [string, Value]>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    index.set(first, [...(index.get(first) ?? []), { words, value }]);
  }
  for (const [first, list] of index) {
    index.set(
      first,
      list.toSorted((one, other) => other.words.length - one.words.length),
    );
  }
  return index;
}

/**
 * The phrases in a row of words, the longest at each place; a word is in one of them only. `spell` gives a word as the
 * index spells it.
 */
export function findPhrases<Value>(
  words: readonly Word[],
  index: PhraseIndex<Value>,
  spell: (word: Word) => string,
): readonly Found<Value>[] {
  const found: Found<Value>[] = [];
  let behind = 0;
  for (const [at, first] of words.entries()) {
    if (at < behind) continue;
    const phrase = index
      .get(spell(first))
      ?.find((each) => each.words.every((word, offset) => spelt(words[at + offset]) === word));
    if (!phrase) continue;
    behind = at + phrase.words.length;
    found.push({ value: phrase.value, first, last: words[behind - 1] ?? first });
  }
  return found;

  function spelt(word: Word | undefined): string | undefined {
    return word && spell(word);
  }
}
