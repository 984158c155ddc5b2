import { Dexie, liveQuery, type ObservabilitySet, type Table } from 'dexie';
import { awake, giveUpAsleep, timesAsleep, whileAwake } from './awake.ts';
import { chosenName } from './chosen-store.ts';
import { failedLong, noteTrouble, noteWorking, noteWrite } from './failing.ts';
import { giveWay, hasGivenWay, tellClosed } from './give-way.ts';
import { idsIn, type RangeTree } from './ids-in.ts';
import { inTime } from './in-time.ts';
import type { Threshold as Lying } from './kept-shape.ts';
import { openedByVersion } from './own-version.ts';
import { CannotKeep, Stale, StoreIsNewer } from './refusals.ts';
import type { KindHead, RowHead, SealedRow, Threshold } from './row-shape.ts';
import { plainTrouble } from './storage-trouble.ts';

/** The stored format that this version of the app writes. Raised when what is sealed changes its shape. */
export const STORED_FORMAT = 3;

export type { KindHead, RowHead, SealedRow, Threshold };

type StoreRow = Lying['store'];

// Strict, because Chromium's default acknowledges a save that a power cut then loses; it costs about 1 ms.
// No cache, so that sealed rows are not also held in memory.
const database = new Dexie(chosenName(), {
  chromeTransactionDurability: 'strict',
  cache: 'disabled',
  indexedDB: openedByVersion() as typeof indexedDB,
});
// The stored format is the database's own version: so every older tab is told when a newer one comes, and the number
// that each write reads is raised with it, in one transaction that starts again when it is broken off.
database
  .version(STORED_FORMAT)
  .stores({ door: 'id', rows: 'id, kind, [kind+rev]', store: 'id' })
  .upgrade((raising) => raising.table('store').toCollection().modify({ format: STORED_FORMAT }));
database.use({
  stack: 'dbcore',
  create: (core) => ({
    ...core,
    transaction: (...how) => noteWrite(giveUpAsleep(core.transaction(...how))),
  }),
});
const doors: Table<{ id: string }, string> = database.table('door');
const rows: Table<SealedRow, string> = database.table('rows');
const stores: Table<StoreRow, string> = database.table('store');

// A newer version in another tab waits for this one to save and let go.
// Where the database is being deleted there is no newer version, and a new one may be put in its place.
database.on('versionchange', ({ newVersion }) => {
  if (newVersion === null) database.close();
  else void giveWay(() => database.close());
  return false;
});
// Said at every closing, that on versionchange too, and before Dexie has let go itself: whoever hears of it may open anew.
database.on('close', () => queueMicrotask(tellClosed));

/** Runs `work` on an open database; every failure leaves as a refusal that can be read. */
async function reach<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    const done = await whileAwake(async () => {
      if (hasGivenWay()) throw new CannotKeep('closed');
      if (!database.isOpen()) await inTime(database.open());
      return work();
    });
    noteWorking();
    return done;
  } catch (error) {
    throw noteTrouble(plainTrouble(error));
  }
}

/** Refuses a format that this version does not know. Written so that nonsense is refused as well. */
function refuseNewer(format: number): void {
  if (!(format <= STORED_FORMAT)) throw new StoreIsNewer();
}

/** To be awaited first in each transaction: is this still the store that was opened, in a format we know? */
async function sameStore(storeId: string): Promise<void> {
  const store = await stores.get('store');
  // Chromium was seen to throw its whole store away after a full disk, and to go on with an empty one.
  if (store === undefined) throw new CannotKeep(failedLong() ? 'dropped' : 'cleared');
  refuseNewer(store.format);
  if (store.storeId !== storeId) throw new CannotKeep('cleared');
}

/** One transaction over the rows of the store that was opened. */
function within<T>(mode: 'r' | 'rw', storeId: string, work: () => PromiseLike<T>): Promise<T> {
  return reach(() =>
    database.transaction(mode, rows, stores, async () => {
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

/** Every row of a kind whose id begins with `under`, in no order that means anything. */
export function rowsOfKind(storeId: string, kind: string, under = ''): Promise<SealedRow[]> {
  if (under === '') return within('r', storeId, () => rows.where('kind').equals(kind).toArray());
  const begun = (row: SealedRow) => row.kind === kind;
  return within('r', storeId, () => rows.where('id').startsWith(under).and(begun).toArray());
}

/** One row, or undefined where there is none. */
export function rowById(storeId: string, id: string): Promise<SealedRow | undefined> {
  return within('r', storeId, () => rows.get(id));
}

/** Some rows as they are at one moment, each undefined where there is none. */
export function rowsById(storeId: string, ids: string[]): Promise<(SealedRow | undefined)[]> {
  return within('r', storeId, () => rows.bulkGet(ids));
}

/** The ids of all rows, of every kind, damaged ones too. */
export function everyId(storeId: string): Promise<string[]> {
  return within('r', storeId, () => rows.toCollection().primaryKeys());
}

async function headsAmong(all = rows.orderBy('[kind+rev]')): Promise<KindHead[]> {
  const heads: KindHead[] = [];
  await all.eachKey((key, cursor) => {
    const [kind, rev] = key as unknown as [string, number];
    heads.push({ id: cursor.primaryKey, kind, rev });
  });
  return heads;
}

/** The heads of all rows. Reads the index only, so a row so damaged that it has no rev is not among them. */
export function everyHead(storeId: string): Promise<KindHead[]> {
  return within('r', storeId, () => headsAmong());
}

/**
 * Puts a row in the place of the one whose rev is `knownRev` (0: there must be none), and resolves when the
 * transaction is complete. Throws Stale with what it found, StoreIsNewer or CannotKeep; then nothing changed.
 */
export function putRow(storeId: string, row: SealedRow, knownRev: number): Promise<void> {
  return within('rw', storeId, async () => {
    const found = await rows.get(row.id);
    if (found !== undefined) refuseNewer(found.format);
    const foundRev = found?.rev ?? 0;
    if (foundRev !== knownRev) throw new Stale(foundRev);
    await rows.put(row);
  });
}

/** The database itself, for the one write that can't wait for Dexie's steps (beside-door.ts). */
export function bareDatabase(): IDBDatabase {
  return database.backendDB();
}

/** Everything in three tables. */
export interface Tables {
  doors: Table<{ id: string }, string>;
  rows: Table<SealedRow, string>;
  stores: Table<StoreRow, string>;
}

/**
 * One transaction over everything: for whole-store.ts and copies. It is refused where `storeId` is not the store that
 * is kept here, null stands for any or none, and where what is kept is newer than this version of the app.
 */
export function wholly<T>(
  mode: 'r' | 'rw',
  storeId: string | null,
  work: (tables: Tables) => Promise<T>,
): Promise<T> {
  return reach(() =>
    database.transaction(mode, doors, rows, stores, async () => {
      if (storeId !== null) await sameStore(storeId);
      else refuseNewer((await stores.get('store'))?.format ?? 0);
      return work({ doors, rows, stores });
    }),
  );
}

/** Reads at once and after each change of what was read, in any tab, while this one is awake. */
function follow<T>(
  readNow: () => Promise<T>,
  onRead: (found: T) => void,
  onTrouble: (trouble: Error) => void,
): () => void {
  let slept = timesAsleep();
  // Dexie's own promise: what is read after a foreign one would not be followed.
  const changes = liveQuery(() => Dexie.Promise.resolve(awake()).then(readNow));
  const begin = () => changes.subscribe(onRead, onEnd);
  function onEnd(error: unknown) {
    if (slept === timesAsleep()) return onTrouble(plainTrouble(error));
    slept = timesAsleep();
    watching = begin();
  }
  let watching = begin();
  return () => watching.unsubscribe();
}

function headsOfKind(kind: string): Promise<KindHead[]> {
  return headsAmong(rows.where('[kind+rev]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]));
}

/** Heads of a kind. Reads the index only: the sealed bytes of 500 records stay on the disk. */
export function headsOf(storeId: string, kind: string): Promise<KindHead[]> {
  return within('r', storeId, () => headsOfKind(kind));
}

/**
 * Calls `onHeads` with the heads of a kind, at once and after each change in any tab, until the function that it returns
 * is called. Reads the index only.
 */
export function watchRows(
  kind: string,
  onHeads: (heads: KindHead[]) => void,
  onTrouble: (trouble: Error) => void,
): () => void {
  return follow(() => headsOfKind(kind), onHeads, onTrouble);
}

/**
 * Calls `onSaved` with the ids of the rows that are written from now on, in any tab, until the function that it returns
 * is called; with null where not all of them are known. What is written past Dexie, as a page goes, is not noticed.
 */
export function watchSaved(onSaved: (ids: string[] | null) => void): () => void {
  const note = (parts: ObservabilitySet) => {
    const written = parts[`idb://${database.name}/rows/`];
    if (written) onSaved(idsIn(written as unknown as RangeTree));
  };
  Dexie.on('storagemutated', note);
  return () => Dexie.on.storagemutated.unsubscribe(note);
}
