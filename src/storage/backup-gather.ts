import type { BackupRecord } from './backup-format.ts';
import { unseal } from './cipher.ts';
import type { KindHead, SealedRow } from './row-shape.ts';
import { settled } from './settled.ts';

// Runs in the worker, past Dexie: what reading and opening thousands of rows leaves to be cleared away would stop a page
// in which somebody types for a tenth of a second at a time.

/** Where the rows lie, which are wanted, and the key that opens them. */
export interface Gathering {
  name: string;
  /** The database's own version: another is not opened. */
  version: number;
  storeId: string;
  key: CryptoKey;
  ids: readonly string[];
  /** Kinds that are left out. */
  without: readonly string[];
  /** The newest stored format that this version reads. */
  format: number;
}

/** What came of some of the rows. */
export interface Gathered {
  records: BackupRecord[];
  heads: KindHead[];
  /** Ids of rows that do not open. */
  damaged: string[];
  /** How many ids have been looked at so far. */
  done: number;
}

/** Rows that are read in one go. */
const AT_ONCE = 20;

async function opened({ name, version }: Gathering): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  // There is none of this version any more: none is to be made.
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await settled(request);
  // A newer version of the app, or a deletion, does not wait for a backup.
  database.onversionchange = () => database.close();
  return database;
}

async function rowsOf(database: IDBDatabase, storeId: string, ids: readonly string[]) {
  const reading = database.transaction(['rows', 'store']);
  const [store, ...rows] = await Promise.all([
    settled(reading.objectStore('store').get('store')),
    ...ids.map((id) => settled<SealedRow | undefined>(reading.objectStore('rows').get(id))),
  ]);
  if (store?.storeId !== storeId) throw new TypeError('That is another store.');
  return rows.filter((row) => row !== undefined);
}

/** Opens the rows, some at a time. Rejects where the database can't be read. */
export async function* gather(wanted: Gathering): AsyncGenerator<Gathered> {
  const { storeId, key, ids, without, format } = wanted;
  const database = await opened(wanted);
  try {
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE);
      const found: Gathered = { records: [], heads: [], damaged: [], done: at + some.length };
      for (const row of await rowsOf(database, storeId, some)) {
        const { id, kind, rev } = row;
        if (without.includes(kind)) continue;
        try {
          if (row.format > format) throw new TypeError('Written by a newer version.');
          const plain = await unseal(key, row, row);
          found.records.push({ kind, id, rev, format: row.format, plain });
          found.heads.push({ id, kind, rev });
        } catch {
          found.damaged.push(id);
        }
      }
      yield found;
    }
  } finally {
    database.close();
  }
}
