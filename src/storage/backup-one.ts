import { lockAside } from './backup-aside.ts';
import { BACKUP_FORMAT } from './backup-format.ts';
import type { Kept, Kind } from './cases.ts';
import { STORED_FORMAT } from './database.ts';
import { passphraseTrouble } from './passphrase-trouble.ts';
import { WeakPassphrase } from './refusals.ts';

/**
 * Writes one record, as it is given, into an `age` file that restoring reads. Nothing that is kept is read or written,
 * so it works where the browser can keep nothing. It never counts as a backup: it says of itself that it is a part.
 *
 * Throws WeakPassphrase, BackupRefused (too-much, did-not-start).
 */
export async function writeCopy<T>(
  { kind, write }: Pick<Kind<T>, 'kind' | 'write'>,
  { id, rev, value }: Kept<T>,
  passphrase: string,
): Promise<Blob> {
  const trouble = passphraseTrouble(passphrase);
  if (trouble !== null) throw new WeakPassphrase(trouble);
  const record = { kind, id, rev: Math.max(rev, 1), format: STORED_FORMAT, plain: write(value) };
  async function* one() {
    yield record;
  }
  const made = new Date().toISOString();
  const head = { what: 'onesheet-backup', format: BACKUP_FORMAT, made, part: true } as const;
  const bytes = await lockAside(head, one(), { passphrase }, () => undefined);
  return new Blob([bytes], { type: 'application/octet-stream' });
}
