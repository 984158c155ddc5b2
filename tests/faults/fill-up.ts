import type { Page } from 'playwright-core';

/** Writes into a database of its own at this origin until not even a kilobyte more is taken; gives the bytes written. */
export function fillUp(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('junk', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    /** Junk that nothing can compress. */
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = database.transaction('junk', 'readwrite', { durability: 'strict' });
        const junk = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536)
          crypto.getRandomValues(junk.subarray(at, Math.min(at + 65_536, size)));
        transaction.objectStore('junk').add(junk);
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    let written = 0;
    for (let size = 256 * 1024; size >= 1024; size /= 2) while (await put(size)) written += size;
    database.close();
    return written;
  });
}
