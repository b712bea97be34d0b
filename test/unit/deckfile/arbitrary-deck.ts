import { accents, type Deck, type PlainData } from '#core/deck';
import fc from 'fast-check';
import { anyId, card } from './arbitrary-card';
import { normalRichText } from './arbitrary-rich-text';
import { word } from './arbitrary-text';

const plain = fc.letrec<{ data: PlainData }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 2 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    word,
    fc.constantFrom('', 'yes', '1.0', '~', '#x', '2026-11-22'),
    fc.array(tie('data'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b c', '__proto__', 'constructor', '1'), tie('data'), { maxKeys: 2 }),
  ),
})).data;

/** Front matter that the format does not know. */
export const otherFacts = fc.dictionary(
  fc.constantFrom('url', 'naam', '__proto__', 'constructor', 'toString', '7'),
  plain,
  { maxKeys: 2 },
);

/** The version of a deck or a guide, semantic or not. */
export const anyVersion = fc.oneof(fc.constantFrom('1.0.0', '1.0', '2', '1.2.3-rc.1'), word);

/** Names in a list, as authors and roles are. */
export const anyName = fc.oneof(word, fc.constantFrom('Jan, Piet', 'a: b', '[x]'));

/** Every deck in normal form: one that `parseDeck` can give. */
export const normalDeck: fc.Arbitrary<Deck> = fc
  .record(
    {
      id: anyId,
      title: word,
      version: anyVersion,
      language: fc.constantFrom('nl', 'en', 'nl-BE', 'fy'),
      licence: fc.constantFrom('CC-BY-SA-4.0', 'CC0-1.0'),
      authors: fc.array(anyName, { maxLength: 2 }),
      accent: fc.constantFrom(...accents, '#00aaff'),
      summary: word,
      introduction: normalRichText,
      cards: fc.uniqueArray(card, { selector: ({ id }) => id, maxLength: 3 }),
      other: otherFacts,
    },
    {
      requiredKeys: ['id', 'title', 'version', 'language', 'authors', 'introduction', 'cards', 'other'],
    },
  )
  // fast-check also makes objects without a prototype, which a strict comparison tells apart.
  .map((deck) => structuredClone(deck));
