import { freshLog } from './fresh-log.ts';
import type { Kept, Threshold } from './kept-shape.ts';
import type { Head, SecondPlace, SecondPlaces } from './second-place-shape.ts';
import { settled } from './settled.ts';

/** The part of the Storage Buckets API (Chromium 122) that is used here; TypeScript's DOM types lack it. */
interface StorageBuckets {
  open(
    name: string,
    how: { durability: 'strict'; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>;
  keys(): Promise<string[]>;
}

declare global {
  interface Navigator {
    storageBuckets?: StorageBuckets;
  }
}

// Bucket names may hold small letters, figures, - and _, at most 64. Stored for ever: never changed.
const PREFIX = 'onesheet-copy-';
const DATABASE = 'onesheet-copy';
const THRESHOLD = 'threshold';
const ROWS = 'rows';

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ROWS, { keyPath: ['id', 'rev'] });
    request.result.createObjectStore(THRESHOLD);
  };
  return settled(request);
}

/** Runs `work` on one of the two stores and resolves when the transaction is on the disk. */
function write(
  database: IDBDatabase,
  name: string,
  work: (store: IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    work(transaction.objectStore(name));
  });
}

function placeIn(database: IDBDatabase): SecondPlace {
  const reading = (name: string) => database.transaction(name).objectStore(name);
  return {
    async heads(of) {
      const range = of === undefined ? null : IDBKeyRange.bound([of], [of, []]);
      const keys = (await settled(reading(ROWS).getAllKeys(range))) as [string, number][];
      return keys.map(([id, rev]) => ({ id, rev }));
    },
    get: ({ id, rev }: Head) => settled<unknown>(reading(ROWS).get([id, rev])),
    put: (rows: Kept[]) =>
      write(database, ROWS, (store) => {
        for (const row of rows) store.put(row);
      }),
    drop: (heads: Head[]) =>
      write(database, ROWS, (store) => {
        for (const { id, rev } of heads) store.delete([id, rev]);
      }),
    threshold: () => settled<unknown>(reading(THRESHOLD).get(THRESHOLD)),
    putThreshold: (threshold: Threshold) =>
      write(database, THRESHOLD, (store) => store.put(threshold, THRESHOLD)),
    close: () => database.close(),
  };
}

// Chromium 156 answers nothing more from a bucket's database once the bucket itself was collected as garbage.
const inUse = new Set<object>();

/**
 * A storage bucket for each store, with an IndexedDB of its own: when Chromium deletes all of an origin's IndexedDB
 * because a single bit of it is wrong, this stays.
 */
export const bucketPlaces: SecondPlaces = {
  kind: 'bucket',
  there: () => globalThis.navigator?.storageBuckets !== undefined,

  async stores() {
    const names = (await navigator.storageBuckets?.keys()) ?? [];
    return names.flatMap((name) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
  },

  async open(storeId) {
    if (navigator.storageBuckets === undefined) throw new TypeError('No buckets.');
    const how = { durability: 'strict', persisted: true } as const;
    const bucket = await navigator.storageBuckets.open(PREFIX + storeId, how);
    inUse.add(bucket);
    const place = placeIn(await openDatabase(bucket.indexedDB));
    return {
      ...place,
      freshLog: () => freshLog(bucket.indexedDB),
      close() {
        place.close();
        inUse.delete(bucket);
      },
    };
  },
};
