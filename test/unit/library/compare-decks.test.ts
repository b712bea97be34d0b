import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecks, type DeckOrigin, type DeckStanding } from '#core/library';

const deck = (version: string, sourceHash: string, origin: DeckOrigin = { kind: 'file', name: 'set.md' }) =>
  ({ version, sourceHash, origin }) satisfies DeckStanding;
const compare = (before: string, after: string) => compareDecks(deck(before, 'a'), deck(after, 'b'));

test('a deck that is not there is compared', () => {
  expect(compareDecks(undefined, deck('1.0.0', 'a'))).toBe('new');
});

// The order of semver.org § 11, with numbers that are longer than a double can hold.
const rising = [
  '0.9.10',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-rc.1',
  '1.0.0',
  '1.9.0',
  '1.10.0',
  '9007199254740992.0.0',
  '9007199254740993.0.0',
];

test('versions are ordered as text or as floating numbers', () => {
  const place = fc.nat({ max: rising.length - 1 });
  fc.assert(
    fc.property(place, place, (before, after) => {
      const expected = after > before ? 'newer' : after < before ? 'older' : 'changed-without-version';
      expect(compare(rising[before] ?? '', rising[after] ?? '')).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

test('build metadata passes for a newer version', () => {
  expect(compare('1.0.0+1', '1.0.0+2')).toBe('changed-without-version');
});

describe('a version that is none', () => {
  test('replaces what it cannot be compared with', () => {
    expect(compare('1.0', '1.1')).toBe('changed-without-version');
    expect(compare('1.0', '1.0')).toBe('changed-without-version');
    expect(compare('1.0.0', 'voorjaar')).toBe('changed-without-version');
    expect(compare('1.0.0', '01.0.1')).toBe('changed-without-version');
    expect(compare('1.0.0', '1.0.1-01')).toBe('changed-without-version');
  });

  test('leaves a deck without a way to a better version', () => {
    expect(compare('1.0', '0.1.0')).toBe('newer');
  });
});

describe('an origin', () => {
  const url = (address: string) => ({ kind: 'url', url: address }) as const;
  const from = (before: DeckOrigin, after: DeckOrigin) =>
    compareDecks(deck('1.0.0', 'a', before), deck('2.0.0', 'b', after));

  test('is another when a trainer renames the file', () => {
    expect(from({ kind: 'file', name: 'set.md' }, { kind: 'file', name: 'set def 2.md' })).toBe('newer');
  });

  test('replaces the deck of another origin without a question', () => {
    expect(from(url('https://a.nl/set.json'), url('https://b.nl/set.json'))).toBe('other-origin');
    expect(from({ kind: 'built-in' }, { kind: 'file', name: 'set.md' })).toBe('other-origin');
    expect(from(url('https://a.nl/set.json'), { kind: 'file', name: 'set.md' })).toBe('other-origin');
    expect(from(url('https://a.nl/set.json'), url('https://a.nl/set.json'))).toBe('newer');
  });

  test('is asked about where the file is the same to the byte', () => {
    const builtIn = deck('1.0.0', 'a', { kind: 'built-in' });
    expect(compareDecks(builtIn, deck('1.0.0', 'a'))).toBe('same');
  });
});
