import { expect, test } from 'vitest';
import { createMemoryJournal, JournalError, type Journal } from '#core/journal';
import { createNotesModel } from '../../../extension/panel/notes-model';

const body = {
  question: 'Wat?',
  cardTitle: 'Kaart',
  deckTitle: 'Set',
  deckVersion: '1.0.0',
  language: 'nl',
  moments: [],
  principles: [],
  themes: [],
};

async function setUp(count: number, change: (journal: Journal) => Partial<Journal> = () => ({})) {
  let ids = 0;
  const journal = createMemoryJournal({ newId: () => `new-${++ids}` });
  for (let now = 1; now <= count; now++) {
    await journal.save({
      id: `n${now}`,
      revision: 0,
      deckId: 'set',
      cardId: 'kaart',
      now,
      body: { ...body, text: `tekst ${now}` },
    });
  }
  const model = createNotesModel({ ...journal, ...change(journal) });
  await model.load();
  const listed = () => model.notes.value.map(({ note }) => note.id);
  return { journal, model, ids: listed, first: () => model.notes.value[0]?.note };
}

test('pressing "more" twice lists notes twice', async () => {
  const { model, ids } = await setUp(50);
  await Promise.all([model.more(), model.more()]);
  expect(ids()).toHaveLength(50);
  expect(new Set(ids()).size).toBe(50);
  expect(model.hasMore.value).toBe(false);
});

test('a removed note leaves its place, or cannot be brought back', async () => {
  const { model, first, ids } = await setUp(3);
  const note = first();
  if (!note) throw new Error('no note');
  await model.remove(note);
  expect(model.notes.value.map(({ removed }) => removed)).toEqual([true, false, false]);
  await model.undo(note.id);
  expect(model.notes.value.map(({ removed }) => removed)).toEqual([false, false, false]);
  expect(ids()).toEqual(['n3', 'n2', 'n1']);
});

test('a note that another window wrote on is removed with what it wrote', async () => {
  const { journal, model, first } = await setUp(1, () => ({ watch: () => () => undefined }));
  const note = first();
  if (!note) throw new Error('no note');
  await journal.save({ ...note, body: { ...note.body, text: 'verder geschreven' }, now: 9 });
  await model.remove(note);
  expect(model.failure.value?.what).toBe('remove');
  expect(first()?.body.text).toBe('verder geschreven');
});

test('an undo that failed is only masked by trying again', async () => {
  let full = true;
  const { model, first } = await setUp(1, (journal) => ({
    restore: (note) => (full ? Promise.reject(new JournalError('full')) : journal.restore(note)),
  }));
  const note = first();
  if (!note) throw new Error('no note');
  await model.remove(note);
  await model.undo(note.id);
  expect(model.failure.value?.what).toBe('undo');
  full = false;
  await model.failure.value?.retry();
  expect(model.failure.value).toBeUndefined();
  expect(model.notes.value).toMatchObject([{ removed: false, note: { id: 'n1' } }]);
});

test('a removal that failed is forgotten as soon as the list is read anew', async () => {
  const { model, first } = await setUp(1, () => ({
    remove: () => Promise.reject(new JournalError('unavailable')),
  }));
  const note = first();
  if (!note) throw new Error('no note');
  await model.remove(note);
  await model.load();
  expect(model.failure.value?.what).toBe('remove');
});
