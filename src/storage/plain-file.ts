import { z } from 'zod/mini';
import { BackupRefused } from './backup-refused.ts';
import { parseBackupText } from './backup-text.ts';
import type { Kind } from './cases.ts';
import { STORED_FORMAT } from './database.ts';
import { PlainRefused, type PlainTrouble } from './plain-refused.ts';

/** What a file says that it is. */
const PLAIN_WHAT = 'onesheet-assessment';

/** Bytes: as many characters as a record may have, at four bytes each. */
const LARGEST_PLAIN = 16 * 1024 * 1024;

const frame = z.strictObject({
  what: z.literal(PLAIN_WHAT),
  format: z.int().check(z.minimum(1)),
  record: z.custom<unknown>((record) => record !== undefined),
});

/** The refusals of a backup's text, as they are said of a file that is no backup. */
const inPlain: Partial<Record<BackupRefused['why'], PlainTrouble>> = {
  'not-a-backup': 'not-json',
  'too-deep': 'too-deep',
  'too-many': 'too-many',
  'odd-names': 'odd-names',
};

function parsed(json: Uint8Array): unknown {
  try {
    return parseBackupText(json);
  } catch (error) {
    const why = error instanceof BackupRefused ? inPlain[error.why] : undefined;
    throw why ? new PlainRefused(why, error) : error;
  }
}

/** One record as JSON that anybody can read, with the stored format that its schema goes by. */
export function plainText<T>({ write }: Pick<Kind<T>, 'write'>, value: T): string {
  const file = { what: PLAIN_WHAT, format: STORED_FORMAT, record: write(value) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a file of one record that is not locked, within the limits of a record in a backup, through the format that it
 * says it was written in. A file that isn't wholly understood is refused, never mended. Throws PlainRefused.
 */
export async function readPlain<T>({ read }: Pick<Kind<T>, 'read'>, file: Blob): Promise<T> {
  if (file.size > LARGEST_PLAIN) throw new PlainRefused('too-large');
  const plain = parsed(new Uint8Array(await file.arrayBuffer()));
  if ((plain as { what?: unknown } | null)?.what !== PLAIN_WHAT) throw new PlainRefused('not-ours');
  const framed = frame.safeParse(plain);
  if (!framed.success) throw new PlainRefused('wrong-shape', framed.error);
  if (framed.data.format > STORED_FORMAT) throw new PlainRefused('newer');
  try {
    return read(framed.data.record, framed.data.format);
  } catch (error) {
    throw new PlainRefused('wrong-shape', error);
  }
}
