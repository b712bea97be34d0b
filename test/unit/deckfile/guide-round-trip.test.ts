import { formatDeckFile, formatGuide, parseDeckFile } from '#core/deckfile';
import type { Guide } from '#core/deck';
import fc from 'fast-check';
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normalGuide } from './arbitrary-guide';
import { anyText } from './arbitrary-text';

/** Many small parses: on a busy machine they take their time. */
const unhurried = { timeout: 30_000 };

function guideOf(text: string): Guide {
  const file = parseDeckFile(text, 'draaiboek.md');
  if (file.kind !== 'guide') throw new Error('the guide of the test is none');
  return file.guide;
}

test('a guide comes back from its file whole', unhurried, () => {
  fc.assert(
    fc.property(normalGuide, (guide) => {
      // Not vitest's comparison: a guide may hold a key `constructor`, which that takes for the real one.
      deepStrictEqual(guideOf(formatGuide(guide)), guide);
    }),
    { numRuns: 60 },
  );
});

test.each(['nl', 'en'])('a file in canonical form comes out as it went in: %s', (language) => {
  const name = new URL(`../../fixtures/decks/canonical-guide.${language}.md`, import.meta.url);
  const text = readFileSync(name, 'utf8');
  expect(formatGuide(guideOf(text))).toBe(text);
  for (const end of ['\r\n', '\r']) {
    expect(formatDeckFile(`\uFEFF${text.replaceAll('\n', end)}`, 'x.md').formatted).toBe(text);
  }
});

const lines = [
  ...['- Minuten: 5 / -', '- Minuten: x', '- Minutes: 5', '- Leiding: allen', '- Lead: schrijver'],
  ...[
    '- Kaarten: a/b; c',
    '- Noteer: do; dont',
    '- Noteer:',
    '- Kleur: rood',
    '- los',
    '## Stap {#a}',
    '## Stap',
  ],
  ...['### Vragen', '### Let op', '### Kopje', '- Waar was je?', 'Tekst.', '', ''],
];
const fact = fc.constantFrom(
  ...['variants: [75, 20]', 'variants: 90', 'variants: [75, x]', 'variants: {a: 1}', 'variants:'],
  ...['group: 1', 'group: 4 – 8', 'group: veel', 'group: [4, 8]', 'group: 2000', 'summary: a: b'],
  ...[
    'roles: [schrijver, "Schrijver"]',
    'roles: schrijver',
    'roles: [{a: b}]',
    'optional-roles: [x]',
    'deck: y',
  ],
);

test('formatting what was formatted changes nothing, whatever was typed', unhurried, () => {
  const front = fc.uniqueArray(fact, { selector: (line) => line.split(':')[0], maxLength: 4 });
  const body = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, anyText), {
    maxLength: 14,
  });
  fc.assert(
    fc.property(front, body, (facts, pieces) => {
      const text = `---\nguide: x\n${facts.join('\n')}\n---\n\n${pieces.join('\n')}`;
      const once = formatGuide(guideOf(text));
      expect(guideOf(once)).toStrictEqual(guideOf(text));
      expect(formatGuide(guideOf(once))).toBe(once);
    }),
    { numRuns: 300 },
  );
});

test('no word that was typed is missing from the guide, whatever surrounds it', unhurried, () => {
  const signs = fc.oneof(
    anyText,
    fc.constantFrom(
      ...[
        '\n\n',
        '\n## ',
        '\n### ',
        '\n### Vragen\n\n- ',
        '\n- Minuten: ',
        '\n- Leiding: ',
        '\n- Kaarten: a/b; ',
      ],
      ...[
        '\n- Noteer: ',
        '\n- Kleur: ',
        '```',
        '\n    ',
        '<!-- ',
        ' -->',
        '\n> ',
        '\n# ',
        '\n===\n',
        '{#',
        '}',
      ],
    ),
  );
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 14 }), (pieces) => {
      const text = pieces.map((sign, index) => `${sign}woord${index}e`).join('');
      const guide = JSON.stringify(guideOf(`---\nguide: x\nvariants: [75]\n---\n\n${text}\n`));
      for (const index of pieces.keys()) expect(guide).toContain(`woord${index}e`);
    }),
    { numRuns: 300 },
  );
});
