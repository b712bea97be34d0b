import { readDeck, type Card } from '#core/deck';
import { compileDeck } from '#core/deckfile';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert';
import { expect, test } from 'vitest';
import schema from '../../../core/deck/deck.schema.json';
import { normalDeck } from '../deckfile/arbitrary-deck';
import { spoilt, viaJson } from './spoilt';

const validate = new Ajv({ strict: true, allErrors: false }).compile(schema);
const hash = '0123456789abcdef'.repeat(4);

const documents = normalDeck.map((deck) => viaJson(compileDeck(deck, hash)));

const mutated = spoilt(documents);

test('everything that the compiler makes is valid', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a compiled deck is read back whole', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(normalDeck, (deck) => {
      const result = readDeck(viaJson(compileDeck(deck, hash)));
      deepStrictEqual(result, { deck, sourceHash: hash, problems: [] });
    }),
    { numRuns: 60 },
  );
});

test('the reader and the schema agree about spoilt documents', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(mutated, (document) => {
      const { deck, problems } = readDeck(document);
      const paths = problems.map(({ path }) => path);
      if (validate(document))
        expect({ paths, isRead: deck !== undefined }).toEqual({ paths: repeatsIn(document), isRead: true });
      if (deck) expect(new Set(deck.cards.map(({ id }) => id)).size).toBe(deck.cards.length);
      if (deck)
        expect(validate(viaJson(compileDeck(deck, hash))), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test('the reader and the schema agree about a repeated card', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (document, at) => {
      const { cards } = document as { cards: unknown[] };
      if (cards.length > 0) cards.push(cards[at % cards.length]);
      expect(validate(document)).toBe(true);
      expect(readDeck(document).problems.map(({ path }) => path)).toEqual(repeatsIn(document));
    }),
    { numRuns: 40 },
  );
});

test('any data at all is read without an exception', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
      (data) => {
        readDeck(data);
        readDeck({
          formatVersion: 1,
          id: 'a',
          title: '',
          version: '',
          language: 'nl',
          sourceHash: hash,
          cards: data,
        });
        readDeck({
          formatVersion: 1,
          id: 'a',
          title: '',
          version: '',
          language: 'nl',
          sourceHash: hash,
          cards: [data],
        });
      },
    ),
    { numRuns: 200 },
  );
});

/** Where an id stands that an earlier card has: what the schema cannot say. */
function repeatsIn(document: unknown): readonly string[] {
  const ids = (document as { readonly cards: readonly Card[] }).cards.map(({ id }) => id);
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [`/cards/${index}/id`] : []));
}
