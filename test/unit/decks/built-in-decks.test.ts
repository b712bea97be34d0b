import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { kinds, partOf, plainText, principles, type Card } from '#core/deck';
import { checkReferences, formatDeckFile, parseDeck, parseDeckFile } from '#core/deckfile';

const folder = fileURLToPath(new URL('../../../core/decks/', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.md'),
);
const read = (file: string) => readFileSync(folder + file, 'utf8');
const all = checkReferences(names.map((source) => ({ ...parseDeckFile(read(source), source), source })));
const files = all.filter(({ kind }) => kind === 'deck').map(({ source }) => source);

test.each(all)('$source: what ships has something to look at, or is not in canonical form', (file) => {
  expect(file.problems).toEqual([]);
  const text = read(file.source);
  expect(formatDeckFile(text, file.source).formatted).toBe(text);
});

test('a guide that ships is lost among the decks, or a deck among the guides', () => {
  for (const { kind, source } of all) expect(kind, source).toBe(/\bguides\b/.test(source) ? 'guide' : 'deck');
});

/** Lengths that fit a card in a panel of 360 px, in characters (the content model). */
const most = { title: 32, question: 140, why: 180, try: 200, thinkOn: 140, words: 60 };

test.each(files)('%s: a card is too long for the panel', (file) => {
  for (const card of parseDeck(read(file), file).deck.cards) {
    const question = plainText(card.question);
    const firstStep = text(card, 'try');
    expect.soft(card.title.length, card.id).toBeLessThanOrEqual(most.title);
    expect.soft(question.length, card.id).toBeLessThanOrEqual(most.question);
    expect.soft(firstStep.length, card.id).toBeLessThanOrEqual(most.try);
    expect.soft(text(card, 'why').length, card.id).toBeLessThanOrEqual(most.why);
    expect.soft(text(card, 'thinkOn').length, card.id).toBeLessThanOrEqual(most.thinkOn);
    expect.soft(`${question} ${firstStep}`.split(' ').length, card.id).toBeLessThanOrEqual(most.words);
  }
});

test.each(files)('%s: a card does not say where it comes from, or asks to write in one minute', (file) => {
  for (const card of parseDeck(read(file), file).deck.cards) {
    expect.soft(text(card, 'source'), card.id).toMatch(/eigen ontwerp/i);
    if (card.minutes === 1) expect.soft(text(card, 'try'), card.id).not.toMatch(/\b(schrijf|noteer)\b/i);
  }
});

test('Leerprincipes leaves out a kind of card of a principle', () => {
  const { cards } = parseDeck(read('nl/leerprincipes.md'), 'leerprincipes.md').deck;
  const pairs = cards.map(({ principles: [principle], kinds: [kind] }) => `${principle ?? ''} ${kind ?? ''}`);
  const wanted = principles.flatMap(({ id }) => kinds.slice(0, 5).map((kind) => `${id} ${kind.id}`));
  expect(pairs.sort()).toEqual(wanted.sort());
});

function text(card: Card, name: Parameters<typeof partOf>[1]): string {
  return plainText(partOf(card, name) ?? []);
}
