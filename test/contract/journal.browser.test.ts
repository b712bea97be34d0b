import { journalContract } from './journal-contract';
import { openTestJournal } from './open-test-journal';
import { sharedJournalContract } from './shared-journal-contract';

journalContract('the journal in the browser', () => openTestJournal());
sharedJournalContract('two journals on one database of the browser', openTestJournal);
