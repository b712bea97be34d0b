import type { Page } from 'playwright';

/** Puts so many notes into the database that the page has made, a minute apart, on a hundred cards. */
export async function fillNotes(page: Page, count: number): Promise<void> {
  await page.evaluate(putRows, count);
}

/**
 * Runs in the page, so it holds no named function: the loader would mark those with a name that is not there. The rows
 * are those of `core/store` (`Row`) with the notes of `core/journal` in them.
 */
async function putRows(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('stilstaan');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB does not open'));
    };
  });
  const begin = Date.parse('2026-01-01T08:00:00Z');
  for (let start = 0; start < count; start += 5_000) {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'relaxed' });
    const rows = transaction.objectStore('rows');
    for (let number = start; number < Math.min(start + 5_000, count); number++) {
      const at = begin + number * 60_000;
      rows.put({
        id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
        type: 'note',
        schema: 1,
        revision: 1,
        createdAt: at,
        updatedAt: at,
        deckId: 'leerprincipes',
        cardId: `kaart-${number % 100}`,
        body: {
          plain: {
            text: `Notitie ${number}. Ik liet een stilte vallen en toen kwam het verhaal pas.`,
            question: 'Wat deed je vandaag net anders dan anders?',
            cardTitle: 'Eén ding anders',
            deckTitle: 'Leerprincipes',
            deckVersion: '1.0.0',
            language: 'nl',
            moments: ['after'],
            principles: ['doing'],
            themes: [],
          },
        },
      });
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(transaction.error ?? new Error('IndexedDB gave up'));
      };
    });
  }
  database.close();
}
