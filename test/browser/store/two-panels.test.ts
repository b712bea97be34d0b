import { expect, onTestFinished, test, vi } from 'vitest';
import type { JournalChange } from '#core/journal';
import { draftOf } from '../../contract/draft-of';
import { openTestJournal } from '../../contract/open-test-journal';
import { ownName } from '../../contract/own-name';
import { textsIn } from '../../contract/texts-in';
import { openOtherPage } from './open-other-page';

test('two panels go out of step', async () => {
  const name = ownName();
  const journal = await openTestJournal(name);
  const heard: JournalChange[] = [];
  journal.watch((change) => heard.push(change));
  const kill = openOtherPage(name);
  onTestFinished(() => {
    kill();
    journal.close();
  });

  await vi.waitFor(() => {
    expect(heard).toMatchObject([{ kind: 'saved', id: 'from-the-other' }]);
  }, 10_000);
  expect(await textsIn(journal)).toEqual(['Uit het andere paneel']);

  await journal.save(draftOf('Van hier', { id: 'remove-me' }));
  await vi.waitFor(() => {
    expect(heard.at(-1)).toMatchObject({ kind: 'removed', id: 'remove-me' });
  }, 10_000);
  expect(await textsIn(journal)).toEqual(['Uit het andere paneel']);
});

test('a panel that is killed keeps the database from the others, or its note goes with it', async () => {
  const name = ownName();
  const kill = openOtherPage(name);
  const journal = await openTestJournal(name);
  onTestFinished(() => {
    journal.close();
  });
  await new Promise<void>((resolve) => {
    journal.watch(() => {
      resolve();
    });
  });
  kill();
  await journal.save(draftOf('Verder', { id: 'remove-me' }));
  expect(await textsIn(journal)).toEqual(['Uit het andere paneel', 'Verder']);
});
