import type { Page } from 'playwright-core';
import { unseal, unwrap, wrappingKeyFromBytes } from '../../src/storage/cipher.ts';
import type { SealedRow } from '../../src/storage/database.ts';
import { doorRow } from '../../src/storage/door-row.ts';
import { stretch } from '../../src/storage/stretch.ts';
import { passphrase } from '../journeys/door.ts';

/** The tables as they lie, bytes as arrays of numbers so that they can leave the page. */
async function tables(page: Page): Promise<Record<'door' | 'rows' | 'store', unknown[]>> {
  const text = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onesheet');
      request.onsuccess = () => resolve(request.result);
    });
    const all: Record<string, unknown[]> = {};
    for (const name of ['door', 'rows', 'store'])
      all[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    database.close();
    return JSON.stringify(all, (_, value) =>
      ArrayBuffer.isView(value) ? { bytes: [...(value as Uint8Array)] } : value,
    );
  });
  return JSON.parse(text, (_, value) =>
    value && Array.isArray(value.bytes) ? new Uint8Array(value.bytes) : value,
  );
}

/**
 * Opens every row of every kind outside the app, with the passphrase of `setUp`, and gives the ids of those that do
 * not open. Throws when the door itself does not open, or when there is no row at all.
 */
export async function rowsThatDoNotOpen(page: Page): Promise<string[]> {
  const { door, rows, store } = await tables(page);
  const { byPassphrase } = doorRow.parse(door.find((row) => (row as { id: string }).id === 'door'));
  const { storeId } = store[0] as { storeId: string };
  const bytes = await stretch(passphrase, byPassphrase.salt, byPassphrase.cost);
  const key = await wrappingKeyFromBytes(bytes);
  const dataKey = await unwrap(byPassphrase, key, ['passphrase', storeId]);
  if (rows.length === 0) throw new Error('Nothing is kept.');
  const damaged = await Promise.all(
    (rows as SealedRow[]).map((row) =>
      unseal(dataKey, row, row).then(
        () => [],
        () => [row.id],
      ),
    ),
  );
  return damaged.flat();
}
