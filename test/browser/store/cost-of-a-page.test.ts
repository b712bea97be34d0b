import { expect, test, vi } from 'vitest';
import { draftOf } from '../../contract/draft-of';
import { openTestJournal } from '../../contract/open-test-journal';

test('the first page costs more when there are more notes', async () => {
  const journal = await openTestJournal();
  await Promise.all(
    Array.from({ length: 200 }, (_, index) => journal.save(draftOf('', { id: `note-${index}`, now: index }))),
  );
  const rows = vi.spyOn(IDBCursorWithValue.prototype, 'value', 'get');
  const wholesale = [IDBObjectStore, IDBIndex].flatMap(({ prototype }) =>
    (['getAll', 'getAllKeys', 'count'] as const).map((method) => vi.spyOn(prototype, method)),
  );
  await journal.list({ limit: 5 });
  // One past the page tells whether there is another.
  expect(rows).toHaveBeenCalledTimes(6);
  await journal.latestOn(draftOf(''), 0);
  expect(rows).toHaveBeenCalledTimes(7);
  for (const method of wholesale) expect(method).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  journal.close();
});
