import { parseDeck } from '#core/deckfile';
import { expect, test } from 'vitest';
import { facts, problemsOf } from './problems-of';

const errorsOf = (text: string) => problemsOf(text).filter((problem) => problem.includes('error'));

test('a file of more than 16 MB in UTF-8 is told before any work is done', () => {
  expect(errorsOf('é'.repeat(8 * 1024 * 1024 + 1))).toEqual(['1:1 error file-too-large']);
  expect(errorsOf('## a\n'.repeat(4_000_000))).toEqual(['1:1 error file-too-large']);
});

test('more than 10,000 cards are told at the first one too many', () => {
  const { deck } = parseDeck(`${facts}${'## a\n'.repeat(10_001)}`, 'set.md');
  expect(deck.cards).toEqual([]);
  expect(errorsOf(`${facts}${'## a\n'.repeat(10_001)}`)).toEqual(['10005:1 error too-many-cards']);
});

test('a card of more than 20,000 characters is told, and its neighbours are read', () => {
  const long = `## Lang {#lang}\n\n${'😀'.repeat(20_000)}\n\n`;
  const { deck } = parseDeck(`${facts}## A {#a}\n\nV?\n\n${long}## B {#b}\n\n\`y\`\n`, 'set.md');
  expect(deck.cards.map(({ id, question }) => [id, question.length])).toEqual([
    ['a', 1],
    ['lang', 0],
    ['b', 1],
  ]);
  expect(problemsOf(`${facts}${long}## B {#b}\n\n\`y\`\n`)).toEqual([
    '5:1 error card-too-long',
    '5:1 warning card-question-empty',
    '11:1 hint text-code',
  ]);
});

test('a card of 20,000 characters in astral script is not too long', () => {
  expect(errorsOf(`${facts}## A {#a}\n\n${'😀'.repeat(19_900)}\n`)).toEqual([]);
});
