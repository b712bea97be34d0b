import { expect, test } from 'vitest';
import { createMemoryJournal, JournalError } from '#core/journal';
import { createOpenNotes } from '../../../extension/panel/open-notes';
import { handTimers } from './hand-timers';
import { settled } from './settled';

const card = { deckId: 'set', cardId: 'kaart' };
const wording = {
  question: 'Wat?',
  cardTitle: 'Kaart',
  deckTitle: 'Set',
  deckVersion: '1.0.0',
  language: 'nl',
  moments: [],
  principles: [],
  themes: [],
};

function setUp() {
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const journal = createMemoryJournal({ newId });
  const disk = { full: false };
  const guarded: typeof journal = {
    ...journal,
    save: (draft) => (disk.full ? Promise.reject(new JournalError('full')) : journal.save(draft)),
  };
  const openNotes = createOpenNotes({ journal: guarded, now: () => 1, newId, later: handTimers().later });
  const open = () =>
    openNotes.open('card', () => ({
      ...card,
      find: () => journal.latestOn(card, 0),
      snapshot: () => wording,
    }));
  const texts = async () => (await journal.list({ limit: 9 })).notes.map(({ body }) => body.text);
  return { openNotes, open, disk, texts };
}

test('a note that could not be saved is gone when its card is left', async () => {
  const { openNotes, open, disk, texts } = setUp();
  disk.full = true;
  open().write('nergens anders');
  await openNotes.leave('card');
  expect(openNotes.unsaved.value.map(({ text }) => text.value)).toEqual(['nergens anders']);
  expect(openNotes.atRisk()).toBe(true);
  const again = open();
  expect([again.text.value, again.status.value, again.error.value]).toEqual([
    'nergens anders',
    'failed',
    'full',
  ]);
  // Where the card shows it, the card says so.
  expect(openNotes.unsaved.value).toEqual([]);
  disk.full = false;
  await again.flush();
  await openNotes.leave('card');
  expect([openNotes.atRisk(), await texts()]).toEqual([false, ['nergens anders']]);
});

test('trying again from another screen saves nothing, or goes on nagging', async () => {
  const { openNotes, open, disk, texts } = setUp();
  disk.full = true;
  open().write('later');
  await openNotes.leave('card');
  disk.full = false;
  await openNotes.retry();
  expect([openNotes.unsaved.value, await texts()]).toEqual([[], ['later']]);
});

test('a note that was saved and left is kept in memory for ever', async () => {
  const { openNotes, open } = setUp();
  const first = open();
  first.write('klaar');
  await openNotes.leave('card');
  const second = open();
  await settled();
  expect(second).not.toBe(first);
  expect(second.text.value).toBe('klaar');
});

test('a card that is left and opened again at once loses its note', async () => {
  const { openNotes, open, texts } = setUp();
  const first = open();
  first.write('even weg');
  const leaving = openNotes.leave('card');
  const second = open();
  await leaving;
  second.write('even weg en terug');
  await second.flush();
  expect([second, await texts()]).toEqual([first, ['even weg en terug']]);
});
