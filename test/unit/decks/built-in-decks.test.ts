import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds, partOf, plainText, principles } from '#core/deck';
import { checkReferences, formatDeckFile, parseDeck, parseDeckFile } from '#core/deckfile';
import { checkLanguage } from '#core/language';

const folder = fileURLToPath(new URL('../../../core/decks/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);
const read = (file: string) => readFileSync(folder + file, 'utf8');
const all = checkReferences(
  names.map((source) => ({ ...parseDeckFile(read(source), source), source, text: read(source) })),
);
const files = all.filter(({ kind }) => kind === 'deck').map(({ source }) => source);

test.each(all)('$source: what ships has something to look at, or is not in canonical form', (file) => {
  expect(file.problems).toEqual([]);
  const text = read(file.source);
  expect(formatDeckFile(text, file.source).formatted).toBe(text);
});

test('a guide that ships is lost among the decks, or a deck among the guides', () => {
  for (const { kind, source } of all) expect(kind, source).toBe(/\bguides\b/.test(source) ? 'guide' : 'deck');
});

const ofLanguage = checkLanguage(all);

test.each(all)('$source: the Dutch of what ships is not as we ask it of others', ({ source }) => {
  const told = ofLanguage.filter((problem) => problem.source === source && problem.severity !== 'hint');
  expect(told).toEqual([]);
});

test('who chooses a moment, a principle, company or minutes soon sees the same card again', () => {
  expect(ofLanguage.filter(({ code }) => code === 'coverage-thin')).toEqual([]);
});

test('a set is lost, or a card of one', () => {
  const counts = all.flatMap((file) =>
    file.kind === 'deck' ? [[file.deck.id, file.deck.cards.length]] : [],
  );
  expect(Object.fromEntries(counts)).toEqual({
    leerprincipes: 25,
    'constructieve-communicatie': 24,
    werf: 28,
    'wijk-en-netwerk': 19,
    'goed-genoeg': 10,
    'samen-leren': 8,
    'ons-vak': 14,
  });
});

test.each(files)('%s: a card does not say that it is a design of our own', (file) => {
  for (const card of parseDeck(read(file), file).deck.cards) {
    expect.soft(plainText(partOf(card, 'source') ?? []), card.id).toMatch(/eigen ontwerp/i);
  }
});

test('Leerprincipes leaves out a kind of card of a principle', () => {
  const { cards } = parseDeck(read('nl/leerprincipes.md'), 'leerprincipes.md').deck;
  const pairs = cards.map(({ principles: [principle], kinds: [kind] }) => `${principle ?? ''} ${kind ?? ''}`);
  const wanted = principles.flatMap(({ id }) => kinds.slice(0, 5).map((kind) => `${id} ${kind.id}`));
  expect(pairs.sort()).toEqual(wanted.sort());
});
