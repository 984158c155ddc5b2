import { settled } from './settled.ts';

/** Chromium goes on in a new file once 4 MB were written. Fewer than 64 kB a row, or it would put them elsewhere. */
const ROWS = 110;
const BYTES = 50_000;

const NAME = 'onesheet-scratch';

/**
 * Has the browser go on in a new file with all it keeps in one place. A write that breaks off on a full disk leaves half a
 * row in Chromium's file (seen in 150); it goes on behind that, takes the file for damaged at its next start, and throws
 * everything away. Writes 5.5 MB for it, which are gone at the end. Rejects with whatever the browser threw.
 */
export async function freshLog(factory: IDBFactory): Promise<void> {
  const opening = factory.open(NAME);
  opening.onupgradeneeded = () => opening.result.createObjectStore(NAME);
  const database = await settled(opening);
  try {
    const store = database.transaction(NAME, 'readwrite').objectStore(NAME);
    // At random, as what repeats itself is made small before it is written.
    const put = (row: number) => store.put(crypto.getRandomValues(new Uint8Array(BYTES)), row);
    for (let row = 1; row < ROWS; row += 1) put(row);
    await settled(put(0));
  } finally {
    database.close();
    await settled(factory.deleteDatabase(NAME));
  }
}
