import { expect, test } from 'vitest';
import { compileDeck, compileGuide, parseDeck, parseDeckFile } from '#core/deckfile';
import type { Locale } from '#core/locale';
import type { ParsedFile } from '../../../extension/panel/parsed-file';
import { readDeckFile } from '../../../extension/workers/read-deck-file';

const markdown = '---\ndeck: set\ntitle: Set\n---\n\n## Één {#een}\n\nVraag?\n\n## Twee {#twee}\n\nVraag?\n';

function read(name: string, content: string | Uint8Array, locale: Locale = 'nl'): Promise<ParsedFile> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDeckFile({ name, bytes: Uint8Array.from(bytes).buffer, locale });
}

async function compiled(): Promise<{ cards: { id: string }[] }> {
  const parsed = await read('set.md', markdown);
  if (parsed.kind !== 'deck') throw new Error('the deck of the test is none');
  const json = JSON.stringify(compileDeck(parseDeck(markdown, 'set.md', 'nl').deck, parsed.sourceHash));
  return JSON.parse(json) as { cards: { id: string }[] };
}

test('the JSON that was built from a file is another deck than the file', async () => {
  const [fromMarkdown, fromJson] = [
    await read('set.md', markdown),
    await read('set.JSON', JSON.stringify(await compiled())),
  ];
  expect(fromJson).toMatchObject({ kind: 'deck', problems: [] });
  expect(fromJson).toHaveProperty('sourceHash', fromMarkdown.kind === 'deck' && fromMarkdown.sourceHash);
  expect(fromJson).toHaveProperty('deck', fromMarkdown.kind === 'deck' && fromMarkdown.deck);
});

test('cards of a JSON deck that cannot be read are dropped without a word, or under the hash of the whole', async () => {
  const deck = await compiled();
  const cards = [...deck.cards, { id: 'half' }, deck.cards[0]];
  const parsed = await read('set.json', JSON.stringify({ ...deck, cards }));
  expect(parsed).toMatchObject({
    kind: 'deck',
    deck: { cards: [{ id: 'een' }, { id: 'twee' }] },
    problems: [
      { severity: 'error', path: '/cards/2/title', message: 'Kaart 3 is niet te lezen.' },
      { severity: 'error', path: '/cards/3/id', code: 'json-card-id' },
    ],
  });
  expect(parsed).not.toHaveProperty('sourceHash', (deck as { sourceHash?: string }).sourceHash);
});

test.each([
  ['{"formatVersion":2}', 'json-format', '/formatVersion'],
  ['[]', 'json-format', '/formatVersion'],
  ['{"title": ', 'json-syntax', ''],
])('JSON that is no deck gives no reason: %s', async (text, code, path) => {
  for (const locale of ['nl', 'en'] as const) {
    const problem = { source: 'set.json', code, path, message: expect.stringMatching(/\w/) as string };
    expect(await read('set.json', text, locale)).toMatchObject({ kind: 'unreadable', problems: [problem] });
  }
});

test('who offers a guide that was built is sent back to its maker', async () => {
  const text =
    '---\nguide: overleg\ntitle: Overleg\nversion: 1.0.0\nlanguage: nl\nvariants: [5]\n---\n\n## Praten {#praten}\n\n- Minuten: 5\n\nPraat.\n';
  const parsed = parseDeckFile(text, 'overleg.md', 'nl');
  if (parsed.kind !== 'guide') throw new Error('the guide of the test is none');
  const guide = compileGuide(parsed.guide, 'a'.repeat(64), []);
  for (const [locale, message] of [
    ['nl', 'Dit is een draaiboek, geen kaartenset.'],
    ['en', 'This is a guide, not a deck.'],
  ] as const) {
    expect(await read('overleg.json', JSON.stringify(guide), locale)).toMatchObject({
      kind: 'unreadable',
      problems: [{ code: 'json-guide', path: '', message }],
    });
  }
});

test('a file in another character set is garbled', async () => {
  const latin = Uint8Array.from(markdown, (letter) => letter.charCodeAt(0));
  const windows = Uint8Array.of(0xff, 0xfe, ...Array.from(latin).flatMap((byte) => [byte, 0]));
  for (const bytes of [latin, windows]) expect(await read('set.md', bytes)).toEqual({ kind: 'not-utf8' });
});

test('a picture is taken for a text in another character set, or a byte order mark for a fault', async () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
  expect(await read('foto.md', picture)).toEqual({ kind: 'unreadable' });
  expect(await read('set.md', `\uFEFF${markdown}`)).toMatchObject({ kind: 'deck', deck: { title: 'Set' } });
});
