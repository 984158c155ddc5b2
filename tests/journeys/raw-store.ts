import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Turns one bit of the data files: the one at this share of all their bits. Gives where that was. */
export function flipOneBit(profile: string, share = 0.5): string {
  const files = databaseFiles(profile).sort();
  let at = Math.floor(files.reduce((sum, file) => sum + statSync(file).size, 0) * share);
  for (const file of files) {
    const bytes = readFileSync(file);
    if (at >= bytes.length) {
      at -= bytes.length;
      continue;
    }
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
    writeFileSync(file, bytes);
    return `${basename(file)} byte ${at} of ${bytes.length}`;
  }
  throw new Error('There is no such bit.');
}

/** Cuts the end off the largest data file, so that this share of it is left. */
export function cut(profile: string, share: number): void {
  const file = largest(databaseFiles(profile));
  truncateSync(file, Math.floor(statSync(file).size * share));
}

/** What is done to one raw row, past all of the app's own code. */
export type Harm =
  | 'bit'
  | 'iv'
  | 'cut'
  | 'rev'
  | 'kind'
  | 'swapped'
  | 'format'
  | 'another format'
  | 'gone';

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

/** How often a row was saved, as it lies; 0 where there is none. */
export function revOf(page: Page, id: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('onesheet');
      request.onsuccess = () => resolve(request.result);
    });
    const row = await new Promise<{ rev: number } | undefined>((resolve) => {
      const request = database.transaction('rows').objectStore('rows').get(wanted);
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return row?.rev ?? 0;
  }, id);
}

/** Harms one row through IndexedDB itself; `other` is the row whose text 'swapped' puts in its place. */
export async function harm(page: Page, id: string, how: Harm, other = ''): Promise<void> {
  await page.evaluate(
    async ([at, what, from]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await settled(indexedDB.open('onesheet'));
      const rows = database.transaction('rows', 'readwrite').objectStore('rows');
      const row = await settled(rows.get(at));
      if (what === 'bit') row.sealed[20] ^= 1;
      if (what === 'iv') row.iv[3] ^= 1;
      if (what === 'cut') row.sealed = row.sealed.slice(0, 100);
      if (what === 'rev') row.rev += 1;
      if (what === 'kind') row.kind = 'assessmens';
      if (what === 'format') row.format = 99;
      if (what === 'another format') row.format = 0;
      if (what === 'swapped') {
        const { sealed, iv } = await settled(rows.get(from));
        Object.assign(row, { sealed, iv });
      }
      if (what === 'gone') await settled(rows.delete(at));
      else await settled(rows.put(row));
      database.close();
    },
    [id, how, other] as const,
  );
}

/** Takes one row away from the door, or from what names the store. */
export async function takeAway(page: Page, table: 'door' | 'store'): Promise<void> {
  await page.evaluate(async (name) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await settled(indexedDB.open('onesheet'));
    await settled(database.transaction(name, 'readwrite').objectStore(name).delete(name));
    database.close();
  }, table);
}

/**
 * A digest of all that lies in the store, bytes and all, and of the database's own version: to be compared. Leaves out
 * rows of these kinds.
 */
export function everythingKept(page: Page, but: string[] = []): Promise<string> {
  return page.evaluate(async (leftOut) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await settled(indexedDB.open('onesheet'));
    const tables: unknown[] = [database.version];
    for (const name of database.objectStoreNames) {
      const rows = await settled(database.transaction(name).objectStore(name).getAll());
      tables.push(
        name,
        rows.filter(({ kind }) => !leftOut.includes(kind)),
      );
    }
    database.close();
    const plain = (_: string, value: unknown) => {
      if (value instanceof Uint8Array) return [...value].join();
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      // Which key was put first says nothing.
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const text = new TextEncoder().encode(JSON.stringify(tables, plain));
    return [...new Uint8Array(await crypto.subtle.digest('SHA-256', text))].join();
  }, but);
}

/** In which formats the store itself and each assessment lie, in order. */
export function formatsKept(page: Page): Promise<{ store: number[]; assessment: number[] }> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    type Row = { kind: string; format: number };
    const database = await settled(indexedDB.open('onesheet'));
    const [store, rows] = await Promise.all(
      ['store', 'rows'].map((name) =>
        settled<Row[]>(database.transaction(name).objectStore(name).getAll()),
      ),
    );
    database.close();
    const assessments = (rows ?? []).filter(({ kind }) => kind === 'assessment');
    const formats = (all: Row[] = []) => all.map(({ format }) => format).sort();
    return { store: formats(store), assessment: formats(assessments) };
  });
}

/** Milliseconds since the epoch at which every row that lies here also lies in the second place, at the same rev. */
export async function copied(page: Page, within: number): Promise<number> {
  return page.evaluate(async (limit) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    type Row = { id: string; rev: number };
    // What lists show can be made anew, and is not copied.
    const heads = (rows: Row[]) =>
      rows
        .filter(({ id }) => id !== 'heads')
        .map(({ id, rev }) => `${id} ${rev}`)
        .sort()
        .join();
    async function inBucket() {
      const [name] = (await navigator.storageBuckets?.keys()) ?? [];
      if (!navigator.storageBuckets || !name) return null;
      const how = { durability: 'strict', persisted: true } as const;
      const bucket = await navigator.storageBuckets.open(name, how);
      const opening = bucket.indexedDB.open('onesheet-copy');
      // To open what is not there would make it, empty, and the app could not use it.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      const copy = await settled(opening).catch(() => null);
      const there =
        copy && heads(await settled(copy.transaction('rows').objectStore('rows').getAll()));
      copy?.close();
      return there;
    }
    async function inFiles() {
      const root = await navigator.storage.getDirectory();
      const rows: Row[] = [];
      const all = await root.getDirectoryHandle('onesheet-copy').catch(() => null);
      for await (const store of all?.values() ?? []) {
        for await (const name of (store as FileSystemDirectoryHandle).keys()) {
          const [, id, rev] = /^(.+)\.(\d+)\.row$/.exec(name) ?? [];
          if (id) rows.push({ id: decodeURIComponent(id), rev: Number(rev) });
        }
      }
      return heads(rows);
    }
    const end = Date.now() + limit;
    let differ = '';
    while (Date.now() < end) {
      const main = await settled(indexedDB.open('onesheet'));
      const here = heads(await settled(main.transaction('rows').objectStore('rows').getAll()));
      main.close();
      const there = navigator.storageBuckets ? await inBucket() : await inFiles();
      if (here === there) return Date.now();
      differ = `here ${here}; there ${there}`;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const notices = [...document.querySelectorAll('[role=status], [role=alert], [data-copied-at]')];
    const said = notices.map((each) => each.textContent).join(' | ');
    throw new Error(`The second copy did not come up with what is kept: ${differ}; says ${said}`);
  }, within);
}
