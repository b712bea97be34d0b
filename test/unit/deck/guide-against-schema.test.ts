import { readGuide } from '#core/deck';
import { compileGuide } from '#core/deckfile';
import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert';
import { expect, test } from 'vitest';
import deckSchema from '../../../core/deck/deck.schema.json';
import guideSchema from '../../../core/deck/guide.schema.json';
import { normalDeck } from '../deckfile/arbitrary-deck';
import { normalGuide } from '../deckfile/arbitrary-guide';
import { spoilt, viaJson } from './spoilt';

const validate = new Ajv({ strict: true }).addSchema(deckSchema).compile(guideSchema);
const hash = '0123456789abcdef'.repeat(4);

/** A guide of which the first step refers to every card of a deck. */
const guideAndDeck = fc.tuple(normalGuide, normalDeck).map(([guide, deck]) => {
  const cards = deck.cards.map(({ id }) => `${deck.id}/${id}`);
  const steps = guide.steps.map((step, index) => (index === 0 ? { ...step, cards } : step));
  return { guide: { ...guide, steps }, deck: { ...deck, language: guide.language } };
});
const documents = guideAndDeck.map(({ guide, deck }) => viaJson(compileGuide(guide, hash, [deck])));

test('everything that the compiler makes is valid', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a compiled guide is read back whole, with the cards that it carries', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(guideAndDeck, ({ guide, deck }) => {
      const { decks = [], ...rest } = readGuide(viaJson(compileGuide(guide, hash, [deck])));
      deepStrictEqual(rest, { guide, sourceHash: hash, problems: [] });
      const carried = guide.steps.length > 0 ? deck.cards : [];
      deepStrictEqual(
        decks.flatMap(({ cards }) => cards),
        carried.map((card, index) => ({ number: index + 1, card })),
      );
    }),
    { numRuns: 60 },
  );
});

test('the reader and the schema agree about spoilt documents', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(spoilt(documents), (document) => {
      const { guide, decks = [], problems } = readGuide(document);
      if (validate(document)) {
        // An id that stands there twice is what the schema cannot tell.
        expect(problems.filter(({ path }) => !/^\/(steps|decks)\/\d+\/id$/.test(path))).toEqual([]);
        expect(guide).toBeDefined();
      }
      for (const list of [guide?.steps ?? [], decks]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }
      if (guide)
        expect(validate(viaJson(compileGuide(guide, hash, []))), JSON.stringify(validate.errors)).toBe(true);
    }),
    { numRuns: 250 },
  );
});

test('any data at all is read without an exception', { timeout: 30_000 }, () => {
  const facts = { formatVersion: 1, id: 'a', title: '', version: '', language: 'nl', sourceHash: hash };
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }),
      (data) => {
        readGuide(data);
        for (const steps of [data, [data]]) readGuide({ ...facts, steps });
        for (const decks of [data, [data]]) readGuide({ ...facts, steps: [], decks });
        readGuide({ ...facts, steps: [], decks: [{ id: 'a', title: '', version: '', cards: [data] }] });
      },
    ),
    { numRuns: 200 },
  );
});
