import { lockAside, type OnProgress, type OpenedBackup, openAside } from './backup-aside.ts';
import { type Comparison, compareBackup } from './backup-compare.ts';
import { BACKUP_FORMAT, type BackupRecord } from './backup-format.ts';
import { type BackupReaders, isForBackup } from './backup-kinds.ts';
import { LARGEST_BACKUP } from './backup-limits.ts';
import { noteVerified } from './backup-mark.ts';
import { BackupRefused } from './backup-refused.ts';
import { unseal } from './cipher.ts';
import { everyId, type KindHead, rowsById, STORED_FORMAT } from './database.ts';
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

/** The records of these ids as a backup holds them, one at a time; ids that do not open go to `damaged`. */
export async function* recordsOf(
  store: OpenStore,
  ids: readonly string[],
  damaged: string[],
  onProgress: OnProgress,
): AsyncGenerator<BackupRecord> {
  const { dataKey, storeId } = insideOf(store);
  const turn = takingTurns();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await turn();
    const some = await rowsById(storeId, ids.slice(at, at + AT_ONCE));
    for (const [n, row] of some.entries()) {
      await turn();
      onProgress(at + n + 1, ids.length);
      if (row === undefined || !isForBackup(row.kind)) continue;
      const { id, kind, rev, format } = row;
      let record: BackupRecord | null = null;
      try {
        if (format > STORED_FORMAT) throw new TypeError('Written by a newer version.');
        record = { kind, id, rev, format, plain: await unseal(dataKey, row, row) };
      } catch {
        damaged.push(id);
      }
      if (record !== null) yield record;
    }
  }
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
  const damaged: string[] = [];
  const holds: KindHead[] = [];
  async function* counted() {
    const gather: OnProgress = (done, of) => onProgress('gather', done, of);
    const ids = await everyId(insideOf(store).storeId);
    for await (const record of recordsOf(store, ids, damaged, gather)) {
      const { id, kind, rev } = record;
      holds.push({ id, kind, rev });
      yield record;
    }
  }
  const made = new Date().toISOString();
  const head = { what: 'onesheet-backup', format: BACKUP_FORMAT, made } as const;
  const lock: OnProgress = (done, of) => onProgress('lock', done, of);
  const file = await lockAside(head, counted(), { passphrase }, lock, signal);
  return { file, holds, damaged };
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
