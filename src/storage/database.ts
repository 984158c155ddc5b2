import { Dexie, liveQuery, type Table } from 'dexie';
import { chosenName } from './chosen-store.ts';
import { AlreadySetUp, CannotKeep, Stale, StoreIsNewer } from './refusals.ts';
import { plainTrouble } from './storage-trouble.ts';

/** The stored format that this version of the app writes. Raised when what is sealed changes its shape. */
export const STORED_FORMAT = 1;

/** A record as it lies on the disk. Nothing here is personal; times, titles and names are inside `sealed`. */
export interface SealedRow {
  id: string;
  kind: string;
  /** Counts the saves of this record, from 1. */
  rev: number;
  format: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: Uint8Array<ArrayBuffer>;
}

/** Where a record stands, without what is in it. */
export interface RowHead {
  id: string;
  rev: number;
}

/** A head of any kind. */
export interface KindHead extends RowHead {
  kind: string;
}

interface StoreRow {
  id: 'store';
  format: number;
  storeId: string;
}

/** What is found at the door, unparsed: nothing on the disk is trusted before it is read. */
export interface Threshold {
  door: unknown;
  storeId: string | undefined;
  hasRows: boolean;
  /** How many tries at the passphrase have begun since the last right one. */
  tries: unknown;
}

// Strict, because Chromium's default acknowledges a save that a power cut then loses; it costs about 1 ms.
// No cache, so that sealed rows are not also held in memory.
const database = new Dexie(chosenName(), {
  chromeTransactionDurability: 'strict',
  cache: 'disabled',
});
database.version(1).stores({ door: 'id', rows: 'id, kind, [kind+rev]', store: 'id' });
const doors: Table<{ id: string }, string> = database.table('door');
const rows: Table<SealedRow, string> = database.table('rows');
const stores: Table<StoreRow, string> = database.table('store');

// A newer version in another tab waits for this one to let go. It must not come back and write.
// Where the database is being deleted there is no newer version, and a new one may be put in its place.
let gaveWay = false;
const closedHooks = new Set<() => void>();
function tellClosed(): void {
  for (const hook of closedHooks) hook();
}
database.on('versionchange', ({ newVersion }) => {
  gaveWay = newVersion !== null;
  database.close();
  if (!gaveWay) tellClosed();
  return false;
});
database.on('close', tellClosed);

/** Calls `hook` when what is kept was cleared or deleted by others, until what it gives is called. */
export function whenClosed(hook: () => void): () => void {
  closedHooks.add(hook);
  return () => closedHooks.delete(hook);
}

/** Runs `work` on an open database; every failure leaves as a refusal that can be read. */
async function reach<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    if (gaveWay) throw new CannotKeep('closed');
    if (!database.isOpen()) await database.open();
    return await work();
  } catch (error) {
    throw plainTrouble(error);
  }
}

/** Refuses a format that this version does not know. Written so that nonsense is refused as well. */
function refuseNewer(format: number): void {
  if (!(format <= STORED_FORMAT)) throw new StoreIsNewer();
}

/** To be awaited first in each transaction: is this still the store that was opened, in a format we know? */
async function sameStore(storeId: string): Promise<void> {
  const store = await stores.get('store');
  if (store === undefined) throw new CannotKeep('closed');
  refuseNewer(store.format);
  if (store.storeId !== storeId) throw new CannotKeep('closed');
}

function write<T>(storeId: string, work: () => Promise<T>): Promise<T> {
  return reach(() =>
    database.transaction('rw', rows, stores, async () => {
      await sameStore(storeId);
      return work();
    }),
  );
}

function read<T>(storeId: string, work: () => PromiseLike<T>): Promise<T> {
  return reach(() =>
    database.transaction('r', rows, stores, async () => {
      await sameStore(storeId);
      return work();
    }),
  );
}

/** Reads what stands at the door. Throws StoreIsNewer or CannotKeep. */
export function readThreshold(): Promise<Threshold> {
  return reach(() =>
    database.transaction('r', doors, rows, stores, async () => {
      const store = await stores.get('store');
      if (store !== undefined) refuseNewer(store.format);
      return {
        door: await doors.get('door'),
        storeId: store?.storeId,
        hasRows: (await rows.limit(1).count()) > 0,
        tries: await doors.get('tries'),
      };
    }),
  );
}

/** Writes the door of a new store; throws AlreadySetUp, and writes nothing, if anything is kept already. */
export function writeFirstDoor(door: object, storeId: string): Promise<void> {
  return reach(() =>
    database.transaction('rw', doors, rows, stores, async () => {
      const kept = (await doors.count()) + (await stores.count()) + (await rows.count());
      if (kept > 0) throw new AlreadySetUp();
      await doors.add({ ...door, id: 'door' });
      await stores.add({ id: 'store', format: STORED_FORMAT, storeId });
    }),
  );
}

/** Every row of a kind whose id begins with `under`, in no order that means anything. */
export function rowsOfKind(storeId: string, kind: string, under = ''): Promise<SealedRow[]> {
  if (under === '') return read(storeId, () => rows.where('kind').equals(kind).toArray());
  const begun = (row: SealedRow) => row.kind === kind;
  return read(storeId, () => rows.where('id').startsWith(under).and(begun).toArray());
}

/** One row, or undefined where there is none. */
export function rowById(storeId: string, id: string): Promise<SealedRow | undefined> {
  return read(storeId, () => rows.get(id));
}

/** The ids of all rows, of every kind, damaged ones too. */
export function everyId(storeId: string): Promise<string[]> {
  return read(storeId, () => rows.toCollection().primaryKeys());
}

async function headsOfEveryKind(): Promise<KindHead[]> {
  const heads: KindHead[] = [];
  await rows.orderBy('[kind+rev]').eachKey((key, cursor) => {
    const [kind, rev] = key as unknown as [string, number];
    heads.push({ id: cursor.primaryKey, kind, rev });
  });
  return heads;
}

/** The heads of all rows. Reads the index only, so a row so damaged that it has no rev is not among them. */
export function everyHead(storeId: string): Promise<KindHead[]> {
  return read(storeId, headsOfEveryKind);
}

/**
 * Puts a row in the place of the one whose rev is `knownRev` (0: there must be none), and resolves when the
 * transaction is complete. Throws Stale with what it found, StoreIsNewer or CannotKeep; then nothing changed.
 */
export function putRow(storeId: string, row: SealedRow, knownRev: number): Promise<void> {
  return write(storeId, async () => {
    const found = await rows.get(row.id);
    if (found !== undefined) refuseNewer(found.format);
    const foundRev = found?.rev ?? 0;
    if (foundRev !== knownRev) throw new Stale(foundRev);
    await rows.put(row);
  });
}

/** Everything in three tables. */
export interface Tables {
  doors: Table<{ id: string }, string>;
  rows: Table<SealedRow, string>;
  stores: Table<StoreRow, string>;
}

/**
 * One transaction over everything: for whole-store.ts and copies. It is refused where `storeId` is not the store that
 * is kept here; null asks for none.
 */
export function wholly<T>(
  mode: 'r' | 'rw',
  storeId: string | null,
  work: (tables: Tables) => Promise<T>,
): Promise<T> {
  return reach(() =>
    database.transaction(mode, doors, rows, stores, async () => {
      if (storeId !== null) await sameStore(storeId);
      return work({ doors, rows, stores });
    }),
  );
}

/**
 * Calls `onHeads` with ids and revs of a kind, at once and after each change in any tab, until the function
 * that it returns is called. Reads the index only: the sealed bytes of 500 records stay on the disk.
 */
export function watchRows(
  kind: string,
  onHeads: (heads: RowHead[]) => void,
  onTrouble: (trouble: Error) => void,
): () => void {
  const changes = liveQuery(async () => {
    const heads: RowHead[] = [];
    const ofKind = rows.where('[kind+rev]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);
    await ofKind.eachKey((key, cursor) => {
      const [, rev] = key as unknown as [string, number];
      heads.push({ id: cursor.primaryKey, rev });
    });
    return heads;
  });
  const watching = changes.subscribe(onHeads, (error) => onTrouble(plainTrouble(error)));
  return () => watching.unsubscribe();
}

/** As `watchRows`, for the rows of every kind. */
export function watchEveryHead(
  onHeads: (heads: KindHead[]) => void,
  onTrouble: (trouble: Error) => void,
): () => void {
  const watching = liveQuery(headsOfEveryKind).subscribe(onHeads, (error) =>
    onTrouble(plainTrouble(error)),
  );
  return () => watching.unsubscribe();
}
