import type { CaseRecord } from '../../assessment/record.ts';
import { fromOlder, type RecordV3, recordV3 } from './v3.ts';

/** True only when two types are the same in every key, optional or not: each being usable as the other is too little. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * The newest stored format. It compiles only while that format and today's record are the same type, so that what
 * an assessment holds can't change without a new format: then add formats/v4.ts and name it here.
 */
export const currentFormat = 3 satisfies Same<RecordV3, CaseRecord> extends true ? 3 : never;

/** The schema of the newest stored format. */
export const currentRecord = recordV3;

/** The record was written by a newer Onesheet: this one must not touch it. */
export class FormatIsNewer extends Error {
  override name = 'FormatIsNewer';

  constructor() {
    super('This was written with a newer version of Onesheet. Open it with that version.');
  }
}

/** The number is no format that any Onesheet has ever written. */
export class FormatIsUnknown extends Error {
  override name = 'FormatIsUnknown';

  constructor() {
    super('Onesheet can’t tell how this was saved, so it has left it as it is.');
  }
}

/**
 * Reads a record as it was stored in `format`. Throws FormatIsNewer, FormatIsUnknown, or what zod found wrong:
 * a record that isn't wholly understood is refused, never mended.
 */
export function readRecord(format: number, plain: unknown): CaseRecord {
  if (format > currentFormat) throw new FormatIsNewer();
  if (format === 3) return currentRecord.parse(plain);
  if (format === 1 || format === 2) return fromOlder(format, plain);
  throw new FormatIsUnknown();
}

/** A record as it is stored in `currentFormat`. Throws before anything is stored that could not be read again. */
export function writeRecord(record: CaseRecord): RecordV3 {
  return currentRecord.parse(record);
}
