import { z } from 'zod/mini';
import { BackupRefused } from './backup-refused.ts';

/** The format of the file that this version writes. Raised when the document, not a record in it, changes shape. */
export const BACKUP_FORMAT = 1;

/** One record as it lies in a backup: what its row said, and what was under the seal. */
const backupRecord = z.strictObject({
  kind: z.string().check(z.minLength(1), z.maxLength(100)),
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  rev: z.int().check(z.minimum(1)),
  /** The stored format in which `plain` was written. */
  format: z.int().check(z.minimum(1)),
  plain: z.custom<unknown>((plain) => plain !== undefined),
});
export type BackupRecord = z.infer<typeof backupRecord>;

const headSchema = z.strictObject({
  what: z.literal('onesheet-backup'),
  format: z.literal(BACKUP_FORMAT),
  /** When it was made: ISO 8601, UTC. By the clock of the computer that wrote it, so it is shown, not trusted. */
  made: z.iso.datetime(),
  /** There in a copy of one record, taken out while it could not be saved: it is no backup of what is kept. */
  part: z.optional(z.literal(true)),
});
export type BackupHead = z.infer<typeof headSchema>;

const anyHead = z.looseObject({
  what: z.literal('onesheet-backup'),
  format: z.int().check(z.minimum(1)),
});

/** Reads all of the document but its records. Throws BackupRefused: not-a-backup, newer, wrong-shape. */
export function readHead(plain: unknown): BackupHead {
  const any = anyHead.safeParse(plain);
  if (!any.success) throw new BackupRefused('not-a-backup', any.error);
  if (any.data.format > BACKUP_FORMAT) throw new BackupRefused('newer');
  const head = headSchema.safeParse(plain);
  if (!head.success) throw new BackupRefused('wrong-shape', head.error);
  return head.data;
}

/** Reads one record's frame; what is in `plain` is for its own kind's reader. Throws BackupRefused: wrong-shape. */
export function readBackupRecord(plain: unknown): BackupRecord {
  const record = backupRecord.safeParse(plain);
  if (!record.success) throw new BackupRefused('wrong-shape', record.error);
  return record.data;
}
