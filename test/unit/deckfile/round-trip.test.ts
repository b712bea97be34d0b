import { formatDeck, normalizeRichText, parseDeck } from '#core/deckfile';
import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert';
import { expect, test } from 'vitest';
import { normalDeck } from './arbitrary-deck';
import { anyRichText, normalRichText } from './arbitrary-rich-text';
import { anyText } from './arbitrary-text';

/** Many small parses: on a busy machine they take their time. */
const unhurried = { timeout: 30_000 };

const deckOf = (text: string) => parseDeck(text, 'set.md').deck;

test('a deck comes back from its file whole', unhurried, () => {
  fc.assert(
    fc.property(normalDeck, (deck) => {
      // Not vitest's comparison: a deck may hold a key `constructor`, which that takes for the real one.
      deepStrictEqual(deckOf(formatDeck(deck)), deck);
    }),
    { numRuns: 40 },
  );
});

test('rich text of every shape comes back from its file whole', unhurried, () => {
  const empty = deckOf('---\ntitle: T\n---\n');
  fc.assert(
    fc.property(normalRichText, (introduction) => {
      expect(deckOf(formatDeck({ ...empty, introduction })).introduction).toStrictEqual(introduction);
    }),
    { numRuns: 200 },
  );
});

test('normal form is its own normal form', unhurried, () => {
  fc.assert(
    fc.property(anyRichText, (richText) => {
      const normal = normalizeRichText(richText);
      expect(normalizeRichText(normal)).toStrictEqual(normal);
    }),
  );
});

test('formatting what was formatted changes nothing, whatever was typed', unhurried, () => {
  const anyFile = fc
    .array(
      fc.oneof(
        anyText,
        fc.constantFrom('\n', '\n\n', '## Kaart', '### Bron', '> ', '    ', '- Moment: x', '---'),
      ),
      {
        maxLength: 14,
      },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyFile, (text) => {
      const once = formatDeck(deckOf(text));
      expect(deckOf(once)).toStrictEqual(deckOf(text));
      expect(formatDeck(deckOf(once))).toBe(once);
    }),
    { numRuns: 120 },
  );
});

test('no word that was typed is missing from the deck, whatever surrounds it', unhurried, () => {
  const signs = fc.oneof(
    anyText,
    fc.constantFrom(
      '\n\n',
      '\n## ',
      '\n### ',
      '\n- Moment: ',
      '\n- Kleur: ',
      '```',
      '\n    ',
      '<!-- ',
      ' -->',
      '\n> ',
      '\n1. ',
    ),
    fc.constantFrom(
      '[x](https://x.nl "',
      '")',
      '![',
      '](',
      '\n[x]: ',
      '\n# ',
      '\n===\n',
      '\n---\n',
      '{#',
      '}',
      '<b ',
    ),
  );
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = pieces.map((sign, index) => `${sign}woord${index}e`).join('');
      const deck = JSON.stringify(deckOf(`---\ntitle: T\n---\n\n${text}\n`));
      for (const index of pieces.keys()) expect(deck).toContain(`woord${index}e`);
    }),
    { numRuns: 300 },
  );
});
