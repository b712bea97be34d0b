import { expect, test } from 'vitest';
import { cardWith, findingsOf, top } from './findings-of';

const letters = (count: number) =>
  'woord '
    .repeat(count)
    .slice(0, count - 1)
    .concat('.');
const part = (name: string, text: string) => ({ more: `### ${name}\n\n${text}` });

test('a text that just fits is told, or one that does not fit is not', () => {
  const limits = [
    ['text', 32, (text: string) => ({ title: text })],
    ['text', 140, (text: string) => ({ question: text })],
    ['text', 180, (text: string) => part('Waarom', text)],
    ['text', 200, (text: string) => part('Probeer', text)],
    ['text', 140, (text: string) => part('Denk verder', text)],
  ] as const;
  for (const [code, most, fields] of limits) {
    const codes = (count: number) =>
      findingsOf(top + cardWith(fields(letters(count)))).filter((line) => line.includes(` ${code}-`));
    expect(codes(most)).toEqual([]);
    expect(codes(most + 1)).toEqual([expect.stringMatching(/ warning text-long$/)]);
    expect(codes(Math.ceil(most * 1.5) + 1)).toEqual([expect.stringMatching(/ error text-much-too-long$/)]);
  }
});

test('letters outside the basic plane count double', () => {
  expect(findingsOf(top + cardWith({ title: '𝓍'.repeat(32) }))).toEqual([]);
});

test('a question and a first step that fit each, and not together, pass', () => {
  const question = 'wat '.repeat(30);
  const words = (count: number) =>
    findingsOf(top + cardWith({ question, ...part('Probeer', 'nu. '.repeat(count - 30)) })).filter((line) =>
      line.endsWith('-words'),
    );
  expect(words(60)).toEqual([]);
  expect(words(61)).toEqual(['5:1 warning many-words']);
  expect(words(91)).toEqual(['5:1 error far-too-many-words']);
});

test('a card of one minute asks to write, however it says so', () => {
  const oneMinute = ['Moment: even tussendoor', 'Met wie: alleen', 'Minuten: 1'];
  const codes = (text: string, metadata: readonly string[] = oneMinute) =>
    findingsOf(top + cardWith(part('Probeer', text), metadata)).filter((line) => line.includes('minute'));
  for (const text of [
    'Schrijf het op.',
    'Kies er een en noteer die.',
    'Kies. Teken het na.',
    'Zet het op papier.',
  ]) {
    expect(codes(text), text).toEqual([expect.stringMatching(/^15:\d+ warning writing-in-one-minute$/)]);
  }
  expect(codes('Let op wat jij schrijft. Dat is een teken. Streep het weg.')).toEqual([]);
  expect(codes('Schrijf het op.', ['Moment: even tussendoor', 'Met wie: alleen', 'Minuten: 2'])).toEqual([]);
});
