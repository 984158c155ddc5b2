import type { LockUnder } from './backup-age.ts';
import { lockSealed, type OnProgress, type OpenedBackup, openAside } from './backup-aside.ts';
import { type Comparison, compareBackup } from './backup-compare.ts';
import { BACKUP_FORMAT, type BackupHead } from './backup-format.ts';
import { type BackupReaders, isForBackup } from './backup-kinds.ts';
import { LARGEST_BACKUP } from './backup-limits.ts';
import { noteVerified } from './backup-mark.ts';
import { BackupRefused } from './backup-refused.ts';
import { everyId, type KindHead, rowsById, type SealedRow, STORED_FORMAT } from './database.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { WeakPassphrase } from './refusals.ts';
import { takingTurns } from './turns.ts';

export type { OpenedBackup } from './backup-aside.ts';
export { type ComparedRecord, type Comparison, compareBackup } from './backup-compare.ts';
export type { BackupReader, BackupReaders } from './backup-kinds.ts';
export { type Protection, watchProtection } from './backup-mark.ts';
export { type Choice, type Restored, restore } from './backup-restore.ts';
export type { KindHead } from './database.ts';

export interface WrittenBackup {
  file: Blob;
  /** What is in it. */
  holds: KindHead[];
  /** Ids of rows that do not open; they are not in the file. */
  damaged: string[];
}

/** Rows that are read in one go: a transaction for each of thousands leaves the browser more to clear away than to read. */
const AT_ONCE = 20;

/** The rows of these ids, still sealed, some at a time; ids of those that this version can't read go to `damaged`. */
async function* rowsOf(
  storeId: string,
  ids: readonly string[],
  damaged: string[],
  onProgress: OnProgress,
): AsyncGenerator<SealedRow[]> {
  const turn = takingTurns();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await turn();
    const found = await rowsById(storeId, ids.slice(at, at + AT_ONCE));
    const rows = found.filter((row) => row !== undefined).filter(({ kind }) => isForBackup(kind));
    damaged.push(...rows.filter(({ format }) => format > STORED_FORMAT).map(({ id }) => id));
    onProgress(Math.min(at + AT_ONCE, ids.length), ids.length);
    yield rows.filter(({ format }) => !(format > STORED_FORMAT));
  }
}

/** Who is told how far it is. */
interface Hears {
  gather: OnProgress;
  lock: OnProgress;
}

/**
 * Locks the records of these ids into one file. They go to the worker as they lie, with the key: what opens them leaves
 * more to clear away than a page that somebody types in can do beside. Throws CannotKeep, StoreIsNewer, BackupRefused.
 */
export async function lockRecords(
  store: OpenStore,
  ids: readonly string[],
  head: BackupHead,
  under: LockUnder,
  { gather, lock }: Hears,
  signal?: AbortSignal,
): Promise<WrittenBackup> {
  const { dataKey, storeId } = insideOf(store);
  const damaged: string[] = [];
  const heads: KindHead[] = [];
  async function* noted() {
    for await (const rows of rowsOf(storeId, ids, damaged, gather)) {
      for (const { id, kind, rev } of rows) heads.push({ id, kind, rev });
      yield rows;
    }
  }
  const onDamaged = (these: string[]) => void damaged.push(...these);
  const file = await lockSealed(head, noted(), dataKey, under, { onDamaged, lock }, signal);
  const lost = new Set(damaged);
  return { file, holds: heads.filter(({ id }) => !lost.has(id)), damaged };
}

/**
 * Writes every record of every kind into one `age` file under `passphrase`, opened again and compared before it is
 * given out. It counts as a backup only after `verifyBackup` has seen the file that was saved.
 *
 * Throws WeakPassphrase, CannotKeep, StoreIsNewer, BackupRefused (too-much, too-long, stopped, did-not-start).
 */
export async function writeBackup(
  store: OpenStore,
  passphrase: string,
  onProgress: (part: 'gather' | 'lock', done: number, of: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<WrittenBackup> {
  const trouble = passphraseTrouble(passphrase);
  if (trouble !== null) throw new WeakPassphrase(trouble);
  const made = new Date().toISOString();
  const head = { what: 'onesheet-backup', format: BACKUP_FORMAT, made } as const;
  const hears: Hears = {
    gather: (done, of) => onProgress('gather', done, of),
    lock: (done, of) => onProgress('lock', done, of),
  };
  const ids = await everyId(insideOf(store).storeId);
  return lockRecords(store, ids, head, { passphrase }, hears, signal);
}

/**
 * Opens a backup, or a file with one case: by its passphrase, or, where it was locked for the owner of this store, with
 * `identities`. Nothing in the store is touched. `onProgress` counts bytes. Throws BackupRefused.
 */
export async function readBackup(
  file: Blob,
  by: string | readonly string[],
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<OpenedBackup> {
  if (file.size > LARGEST_BACKUP) throw new BackupRefused('too-large');
  const open = typeof by === 'string' ? { passphrase: by } : { identities: by };
  return openAside(file, open, onProgress, signal);
}

/**
 * Notes inside the seal what is safe in a backup that was opened and compared: only what says the same here and there.
 * Gives false, and notes nothing, where that is nothing or the file is a copy of one record. Throws CannotKeep, StoreIsNewer.
 */
export async function countAsVerified(store: OpenStore, compared: Comparison): Promise<boolean> {
  const same = compared.records.filter(({ standing }) => standing === 'same');
  if (compared.part || same.length === 0) return false;
  const holds = Object.fromEntries(same.map(({ record, hereRev }) => [record.id, hereRev]));
  await noteVerified(store, { made: compared.made, verified: new Date().toISOString(), holds });
  return true;
}

/**
 * Opens a saved file, compares it with the store, and counts it as a backup. Throws BackupRefused (also not-ours),
 * CannotKeep, StoreIsNewer.
 */
export async function verifyBackup(
  store: OpenStore,
  file: Blob,
  passphrase: string,
  readers: BackupReaders,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Comparison> {
  const backup = await readBackup(file, passphrase, onProgress, signal);
  const compared = await compareBackup(store, backup, readers, onProgress, signal);
  if (!(await countAsVerified(store, compared))) throw new BackupRefused('not-ours');
  return compared;
}
