/**
 * A document of its own, as a second side panel is one. It opens the journal that its frame is named after,
 * writes a note, and takes away whatever it hears was written to a note called `remove-me`.
 */
import { draftOf } from '../../contract/draft-of';
import { openTestJournal } from '../../contract/open-test-journal';

const journal = await openTestJournal(window.name);
journal.watch((change) => {
  if (change.kind === 'saved' && change.id === 'remove-me') void journal.remove(change.id, change.revision);
});
await journal.save(draftOf('Uit het andere paneel', { id: 'from-the-other' }));
