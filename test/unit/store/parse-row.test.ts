import { expect, test } from 'vitest';
import { parseRow, type Row } from '#core/store';

const row: Row = {
  id: 'a',
  type: 'note',
  schema: 1,
  revision: 1,
  createdAt: 1,
  updatedAt: 2,
  deckId: 'set',
  cardId: 'kaart',
  dueOn: '2026-12-01',
  body: { plain: { text: 'x' } },
};

test('a row is believed whatever it holds', () => {
  for (const broken of [
    undefined,
    'text',
    { ...row, id: 7 },
    { ...row, revision: 0 },
    { ...row, schema: 1.5 },
    { ...row, createdAt: '1' },
    { ...row, dueOn: 20261201 },
    { ...row, body: 'text' },
    { ...row, body: { keyId: 'k', iv: 'no bytes', cipher: new ArrayBuffer(8) } },
  ]) {
    expect(parseRow(broken)).toBeUndefined();
  }
});

test('a sealed row needs a new shape', () => {
  const sealed = { ...row, body: { keyId: 'k', iv: new Uint8Array(12), cipher: new ArrayBuffer(8) } };
  expect(parseRow(sealed)).toEqual(sealed);
});

test('what a row carries beside its shape gets in', () => {
  expect(parseRow({ ...row, surprise: 1 })).toEqual(row);
  expect(parseRow(row)).not.toBe(row);
});
