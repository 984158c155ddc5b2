import type { LockUnder } from './backup-age.ts';
import {
  type Hears,
  lockKept,
  type OnProgress,
  type OpenedBackup,
  openAside,
  type WrittenBackup,
} from './backup-aside.ts';
import { type Comparison, compareBackup } from './backup-compare.ts';
import { BACKUP_FORMAT, type BackupHead } from './backup-format.ts';
import { type BackupReaders, NOT_FOR_BACKUP } from './backup-kinds.ts';
import { LARGEST_BACKUP } from './backup-limits.ts';
import { noteVerified } from './backup-mark.ts';
import { BackupRefused } from './backup-refused.ts';
import { bareDatabase, everyId, STORED_FORMAT } from './database.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { WeakPassphrase } from './refusals.ts';

export type { OpenedBackup, WrittenBackup } from './backup-aside.ts';
export { type ComparedRecord, type Comparison, compareBackup } from './backup-compare.ts';
export type { BackupReader, BackupReaders } from './backup-kinds.ts';
export { type Protection, watchProtection } from './backup-mark.ts';
export { type Choice, type Restored, restore } from './backup-restore.ts';
export type { KindHead } from './database.ts';

/** Locks the records of these ids into one file. Throws BackupRefused. */
export function lockRecords(
  store: OpenStore,
  ids: readonly string[],
  head: BackupHead,
  under: LockUnder,
  hears: Hears,
  signal?: AbortSignal,
): Promise<WrittenBackup> {
  const { dataKey: key, storeId } = insideOf(store);
  const { name, version } = bareDatabase();
  const without = [...NOT_FOR_BACKUP];
  const wanted = { name, version, storeId, key, ids, without, format: STORED_FORMAT };
  return lockKept(head, wanted, under, hears, signal);
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
