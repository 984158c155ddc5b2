import { lockRecords } from './backup.ts';
import type { LockUnder } from './backup-age.ts';
import { BACKUP_FORMAT } from './backup-format.ts';
import { everyId } from './database.ts';
import { VERSION } from './history-versions.ts';
import { insideOf, type OpenStore } from './open-store.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { WeakPassphrase } from './refusals.ts';

export { ownRecipient } from './age-key.ts';
export type { LockUnder } from './backup-age.ts';

/** True for the rows that belong to one record: itself, its finished versions, its earlier states, its log. */
function belongsTo(of: string) {
  const under = [`${VERSION}/${of}/`, `earlier/${of}/`];
  return (id: string) => id === of || id === `log/${of}` || under.some((way) => id.startsWith(way));
}

/**
 * Writes one record with all of its past into an `age` file, under a passphrase or for a colleague's key, which
 * restoring reads. Nothing that is kept is changed. It never counts as a backup. `damaged` counts what does not open
 * and is left out.
 *
 * Throws WeakPassphrase, CannotKeep, StoreIsNewer, BackupRefused (not-a-key, too-much, too-long, did-not-start).
 */
export async function writeHandover(
  store: OpenStore,
  of: string,
  under: LockUnder,
): Promise<{ file: Blob; damaged: number }> {
  const trouble = 'passphrase' in under ? passphraseTrouble(under.passphrase) : null;
  if (trouble !== null) throw new WeakPassphrase(trouble);
  const ids = (await everyId(insideOf(store).storeId)).filter(belongsTo(of));
  const made = new Date().toISOString();
  const head = { what: 'onesheet-backup', format: BACKUP_FORMAT, made, part: true } as const;
  const nobody = { gather: () => undefined, lock: () => undefined };
  const { file, damaged } = await lockRecords(store, ids, head, under, nobody);
  return { file, damaged: damaged.length };
}
