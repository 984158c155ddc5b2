import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The files of the origin's own IndexedDB, not those of its buckets. */
function databaseFiles(profile: string): string[] {
  const root = join(profile, 'Default', 'IndexedDB');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^\d+\.(log|ldb)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function largest(files: readonly string[]): string {
  const [file] = [...files].sort((a, b) => statSync(b).size - statSync(a).size);
  if (file === undefined) throw new Error('There is no data file.');
  return file;
}

/** Turns one bit in the middle of the largest data file. */
export function flipOneBit(profile: string): void {
  const file = largest(databaseFiles(profile));
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Cuts the end off the largest data file, so that this share of it is left. */
export function cut(profile: string, share: number): void {
  const file = largest(databaseFiles(profile));
  truncateSync(file, Math.floor(statSync(file).size * share));
}

/** What is done to one raw row, past all of the app's own code. */
export type Harm = 'bit' | 'cut' | 'rev' | 'format' | 'gone';

/** The ids of the rows of a kind, as they lie. */
export function rowIds(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onesheet');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ id: string; kind: string }[]>((resolve) => {
      const request = database.transaction('rows').objectStore('rows').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows.filter((row) => row.kind === wanted).map((row) => row.id);
  }, kind);
}

/** Harms one row through IndexedDB itself. */
export async function harm(page: Page, id: string, how: Harm): Promise<void> {
  await page.evaluate(
    async ([at, what]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('onesheet');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction('rows', 'readwrite');
      const rows = transaction.objectStore('rows');
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
        const request = rows.get(at);
        request.onsuccess = () => {
          const row = request.result;
          if (what === 'gone') return rows.delete(at);
          if (what === 'bit') row.sealed[20] ^= 1;
          if (what === 'cut') row.sealed = row.sealed.slice(0, 100);
          if (what === 'rev') row.rev += 1;
          if (what === 'format') row.format = 99;
          return rows.put(row);
        };
      });
      database.close();
    },
    [id, how] as const,
  );
}

/** Milliseconds since the epoch at which every row that lies here also lies in the bucket, at the same rev. */
export async function copied(page: Page, within: number): Promise<number> {
  return page.evaluate(async (limit) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    type Row = { id: string; rev: number };
    const heads = (rows: Row[]) =>
      rows
        .map(({ id, rev }) => `${id} ${rev}`)
        .sort()
        .join();
    const end = Date.now() + limit;
    const buckets = navigator.storageBuckets;
    while (Date.now() < end) {
      const main = await settled(indexedDB.open('onesheet'));
      const here = heads(await settled(main.transaction('rows').objectStore('rows').getAll()));
      main.close();
      const [name] = (await buckets?.keys()) ?? [];
      if (buckets && name) {
        const how = { durability: 'strict', persisted: true } as const;
        const copy = await settled((await buckets.open(name, how)).indexedDB.open('onesheet-copy'));
        const there = copy.objectStoreNames.contains('rows')
          ? heads(await settled(copy.transaction('rows').objectStore('rows').getAll()))
          : '';
        copy.close();
        if (here === there) return Date.now();
      }
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    throw new Error('The second copy did not come up with what is kept.');
  }, within);
}
