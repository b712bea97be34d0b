import 'fake-indexeddb/auto';
import { createMemoryJournal } from '#core/journal';
import { countingIds } from './counting-ids';
import { journalContract } from './journal-contract';
import { openTestJournal } from './open-test-journal';
import { sharedJournalContract } from './shared-journal-contract';

journalContract('the journal in memory', () =>
  Promise.resolve(createMemoryJournal({ newId: countingIds() })),
);
journalContract('the journal in a database of Node', () => openTestJournal());
sharedJournalContract('two journals on one database of Node', openTestJournal);
