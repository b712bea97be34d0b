import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  createMemoryJournal,
  JournalError,
  type Journal,
  type NoteDraft,
  type SaveOutcome,
} from '#core/journal';
import { createNoteModel, type NoteModel } from '../../../extension/panel/note-model';
import { openTestJournal } from '../../contract/open-test-journal';
import { ownName } from '../../contract/own-name';
import { handTimers } from './hand-timers';
import { settled } from './settled';

const card = { deckId: 'leerprincipes', cardId: 'een-ding-anders' };
const wording = {
  question: 'Wat deed je anders?',
  cardTitle: 'Eén ding anders',
  deckTitle: 'Leerprincipes',
  deckVersion: '1.0.0',
  language: 'nl',
  moments: [],
  principles: [],
  themes: [],
};

function setUp(journal: Journal = memoryJournal()) {
  const timers = handTimers();
  let ids = 0;
  const open = (): NoteModel =>
    createNoteModel(
      { ...card, find: () => journal.latestOn(card, 0), snapshot: () => wording },
      {
        journal,
        now: () => 1_000,
        newId: () => `panel-${++ids}-${crypto.randomUUID()}`,
        later: timers.later,
      },
    );
  const texts = async () => (await journal.list({ limit: 100 })).notes.map(({ body }) => body.text);
  return { journal, timers, open, texts };
}

function memoryJournal(): Journal {
  let ids = 0;
  return createMemoryJournal({ newId: () => `journal-${++ids}` });
}

/** A journal whose next save waits until it is let go. */
function slowJournal(): { readonly journal: Journal; readonly letGo: () => void } {
  const journal = memoryJournal();
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const save = async (draft: NoteDraft): Promise<SaveOutcome> => {
    await gate;
    return journal.save(draft);
  };
  return {
    journal: { ...journal, save },
    letGo: () => {
      letGo();
    },
  };
}

test('says "saved" only after the journal has it', async () => {
  const { journal, letGo } = slowJournal();
  const { open, timers } = setUp(journal);
  const note = open();
  await settled();
  expect(note.status.value).toBe('idle');
  note.write('Ik wachtte.');
  expect(note.status.value).toBe('unsaved');
  timers.pass(250);
  await settled();
  expect(note.status.value).toBe('unsaved');
  letGo();
  await settled();
  expect(note.status.value).toBe('saved');
});

test('somebody who never stops typing loses at most the last 400 ms', async () => {
  const { open, timers, texts } = setUp();
  const note = open();
  await settled();
  for (const text of ['I', 'Ik', 'Ik w', 'Ik wa', 'Ik wac']) {
    note.write(text);
    timers.pass(100);
    await settled();
  }
  expect(await texts()).toEqual(['Ik wa']);
});

test('what is typed while a save is under way is saved after it, in order', async () => {
  const { journal, letGo } = slowJournal();
  const { open, timers, texts } = setUp(journal);
  const note = open();
  await settled();
  note.write('eerst');
  timers.pass(250);
  await settled();
  note.write('eerst en daarna');
  letGo();
  await settled();
  expect(note.status.value).toBe('unsaved');
  timers.pass(250);
  await settled();
  expect(note.status.value).toBe('saved');
  expect(await texts()).toEqual(['eerst en daarna']);
});

test('a card opened again goes on with its note', async () => {
  const { open, timers, texts } = setUp();
  const first = open();
  first.write('vanmorgen');
  await first.leave();
  first.dispose();
  const second = open();
  await settled();
  expect(second.text.value).toBe('vanmorgen');
  expect(second.status.value).toBe('saved');
  second.write('vanmorgen en vanmiddag');
  timers.pass(250);
  await settled();
  expect(await texts()).toEqual(['vanmorgen en vanmiddag']);
});

test('letters typed before the note was found are put behind it', async () => {
  const { open } = setUp();
  const first = open();
  first.write('gevonden');
  await first.leave();
  first.dispose();
  const second = open();
  second.write('getypt');
  await settled();
  expect(second.text.value).toBe('gevonden\ngetypt');
  expect(second.status.value).toBe('unsaved');
});

test('a failed save keeps the text, says why, and can be tried again', async () => {
  const journal = memoryJournal();
  let full = true;
  const { open, texts } = setUp({
    ...journal,
    save: (draft) => (full ? Promise.reject(new JournalError('full')) : journal.save(draft)),
  });
  const note = open();
  note.write('te veel');
  await note.flush();
  expect([note.status.value, note.error.value, note.text.value]).toEqual(['failed', 'full', 'te veel']);
  full = false;
  await note.flush();
  expect([note.status.value, note.error.value]).toEqual(['saved', undefined]);
  expect(await texts()).toEqual(['te veel']);
});

test('emptying the field deletes the note, and undo brings it back', async () => {
  const { open, texts } = setUp();
  const note = open();
  note.write('weg ermee');
  await note.flush();
  note.write('  ');
  await note.flush();
  expect(await texts()).toEqual([]);
  expect([note.status.value, note.event.value]).toEqual(['idle', 'removed']);
  await note.undo();
  expect(await texts()).toEqual(['weg ermee']);
  expect([note.text.value, note.status.value, note.event.value]).toEqual(['weg ermee', 'saved', undefined]);
});

test('a note that was emptied and left without a word is removed, or stays as a stump', async () => {
  const { journal, open, texts } = setUp();
  const first = open();
  first.write('helemaal');
  await first.leave();
  first.dispose();
  const [stored] = (await journal.list({ limit: 1 })).notes;
  const note = createNoteModel(
    { ...card, find: () => Promise.resolve(stored), snapshot: () => wording, emptied: 'waits' },
    { journal, now: () => 2_000, newId: () => 'new', later: handTimers().later },
  );
  await settled();
  for (const text of ['hel', '']) {
    note.write(text);
    await note.flush();
  }
  await note.leave();
  expect(await texts()).toEqual(['helemaal']);
});

test('undo after something new was begun keeps both', async () => {
  const { open, texts } = setUp();
  const note = open();
  note.write('oud');
  await note.flush();
  note.write('');
  await note.flush();
  note.write('nieuw');
  await note.flush();
  await note.undo();
  expect(note.text.value).toBe('nieuw');
  expect((await texts()).sort()).toEqual(['nieuw', 'oud']);
});

test('two panels that write one note lose neither text', async () => {
  const database = ownName();
  const { open: openHere, texts, journal } = setUp(await openTestJournal(database));
  const { open: openThere, journal: otherJournal } = setUp(await openTestJournal(database));
  onTestFinished(() => {
    journal.close();
    otherJournal.close();
  });
  const here = openHere();
  here.write('samen');
  await here.flush();
  const there = openThere();
  await vi.waitUntil(() => there.status.value === 'saved');
  here.write('samen, hier verder');
  there.write('samen, daar verder');
  await Promise.all([here.flush(), there.flush()]);
  expect((await texts()).sort()).toEqual(['samen, daar verder', 'samen, hier verder']);
  expect([here.event.value, there.event.value].filter((event) => event === 'kept-both')).toHaveLength(1);
  expect([here.text.value, there.text.value]).toEqual(['samen, hier verder', 'samen, daar verder']);
});

test('a panel where nobody writes follows the other one', async () => {
  const { open } = setUp();
  const here = open();
  const there = open();
  await settled();
  here.write('van hier');
  await here.flush();
  await settled();
  expect([there.text.value, there.status.value]).toEqual(['van hier', 'saved']);
  here.write('van hier, langer');
  await here.flush();
  await settled();
  expect(there.text.value).toBe('van hier, langer');
  here.write('');
  await here.flush();
  await settled();
  expect([there.text.value, there.status.value]).toEqual(['', 'idle']);
});

test('a note keeps the wording it answered when the deck changes', async () => {
  const { open, journal } = setUp();
  const before = open();
  before.write('antwoord');
  await before.leave();
  before.dispose();
  const after = createNoteModel(
    {
      ...card,
      find: () => journal.latestOn(card, 0),
      snapshot: () => ({ ...wording, question: 'Een andere vraag?' }),
    },
    { journal, now: () => 2_000, newId: () => 'after', later: handTimers().later },
  );
  await settled();
  after.write('antwoord, aangevuld');
  await after.flush();
  const [note] = (await journal.list({ limit: 1 })).notes;
  expect(note?.body).toMatchObject({ text: 'antwoord, aangevuld', question: wording.question });
});

test('an earlier note that cannot be read is said, and what is written stands beside it', async () => {
  const journal = memoryJournal();
  const { open, texts } = setUp({
    ...journal,
    latestOn: () => Promise.reject(new JournalError('unavailable')),
  });
  const note = open();
  await settled();
  expect([note.event.value, note.status.value]).toEqual(['unopened', 'idle']);
  note.write('toch iets');
  await note.flush();
  expect(await texts()).toEqual(['toch iets']);
});

test('emptying the field removes what another window wrote since', async () => {
  const database = ownName();
  const { open: openHere, texts, journal } = setUp(await openTestJournal(database));
  const otherJournal = await openTestJournal(database);
  onTestFinished(() => {
    journal.close();
    otherJournal.close();
  });
  const here = openHere();
  here.write('samen');
  await here.flush();
  const note = (await otherJournal.list({ limit: 1 })).notes[0];
  if (!note) throw new Error('nothing was saved');
  here.write('');
  const emptied = here.flush();
  const saved = otherJournal.save({
    ...note,
    body: { ...note.body, text: 'samen, en drie regels erbij' },
    now: 2_000,
  });
  await Promise.all([emptied, saved]);
  // Whichever came first, what the other window wrote stands in the journal.
  await vi.waitFor(async () => {
    expect(await texts()).toEqual(['samen, en drie regels erbij']);
  });
});

test('a note that moved on under the fingers is emptied all the same', async () => {
  const { journal, open, texts } = setUp();
  let inStep = true;
  const lateJournal = {
    ...journal,
    watch: (listener: Parameters<Journal['watch']>[0]) =>
      journal.watch((change) => {
        if (inStep) listener(change);
      }),
  };
  const { open: openLate } = setUp(lateJournal);
  const there = open();
  there.write('samen');
  await there.flush();
  const here = openLate();
  await settled();
  inStep = false;
  there.write('samen, en drie regels erbij');
  await there.flush();
  here.write('');
  await here.flush();
  expect(await texts()).toEqual(['samen, en drie regels erbij']);
  expect([here.event.value, here.text.value, here.status.value]).toEqual([
    'moved-on',
    'samen, en drie regels erbij',
    'saved',
  ]);
});

test('"both texts are kept" is gone at the next letter', async () => {
  const { journal, open } = setUp();
  const here = open();
  here.write('samen');
  await here.flush();
  const note = (await journal.list({ limit: 1 })).notes[0];
  if (!note) throw new Error('nothing was saved');
  here.write('samen, hier');
  await journal.save({ ...note, body: { ...note.body, text: 'samen, daar' }, now: 2_000 });
  await here.flush();
  here.write('samen, hier verder');
  await here.flush();
  expect(here.event.value).toBe('kept-both');
});

test('a second emptying makes the first one final', async () => {
  const { open, texts } = setUp();
  const note = open();
  for (const text of ['kostbaar', '', 'x', '']) {
    note.write(text);
    await note.flush();
  }
  await note.undo();
  expect([note.text.value, note.event.value]).toEqual(['x', 'removed']);
  await note.undo();
  expect([note.text.value, note.event.value]).toEqual(['x', undefined]);
  expect((await texts()).sort()).toEqual(['kostbaar', 'x']);
});

test('removing a note brings back what could not be saved', async () => {
  const journal = memoryJournal();
  let full = false;
  const { open, texts } = setUp({
    ...journal,
    save: (draft) => (full ? Promise.reject(new JournalError('full')) : journal.save(draft)),
  });
  const note = open();
  note.write('oud');
  await note.flush();
  full = true;
  note.write('oud en geheim');
  await note.flush();
  full = false;
  expect((await note.remove())?.body.text).toBe('oud en geheim');
  await note.leave();
  expect(await texts()).toEqual([]);
});

test('removing a note brings back half of it while the disk is full', async () => {
  const journal = memoryJournal();
  let full = false;
  const { open, texts } = setUp({
    ...journal,
    save: (draft) => (full ? Promise.reject(new JournalError('full')) : journal.save(draft)),
  });
  const note = open();
  note.write('oud');
  await note.flush();
  full = true;
  note.write('oud en geheim');
  expect((await note.remove())?.body.text).toBe('oud en geheim');
  expect(await texts()).toEqual([]);
});

test('a note that is removed while its last words are being saved comes back by itself', async () => {
  const { journal, letGo } = slowJournal();
  const { open, texts } = setUp(journal);
  const note = open();
  await settled();
  note.write('de laatste woorden');
  const saved = note.flush();
  const removed = note.remove();
  const left = note.leave();
  letGo();
  await Promise.all([saved, left]);
  expect((await removed)?.body.text).toBe('de laatste woorden');
  expect(await texts()).toEqual([]);
});

test('a removal that fails takes the last words with it', async () => {
  const journal = memoryJournal();
  const { open, texts } = setUp({
    ...journal,
    remove: () => Promise.reject(new JournalError('unavailable')),
  });
  const note = open();
  note.write('begin');
  await note.flush();
  note.write('begin en eind');
  await expect(note.remove()).rejects.toThrow(JournalError);
  await note.leave();
  expect(note.text.value).toBe('begin en eind');
  expect(await texts()).toEqual(['begin en eind']);
});

test('a note that another window wrote on is removed with what it wrote, or keeps what was typed here', async () => {
  const { journal, open, texts } = setUp();
  const [here, there] = [open(), open()];
  here.write('samen');
  await here.flush();
  await settled();
  here.write('samen, hier verder');
  there.write('samen, daar verder');
  await there.flush();
  expect((await here.remove())?.body.text).toBe('samen, hier verder');
  expect(await texts()).toEqual(['samen, daar verder']);
  journal.close();
});
