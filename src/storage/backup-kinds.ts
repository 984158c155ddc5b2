import { ASIDE, HEADS } from './kept-shape.ts';
import { INDEX } from './sealed-index.ts';

/** The kind of the one record that says what the newest verified backup holds. */
export const MARK_KIND = 'backup-mark';

/**
 * Kinds that no backup holds, because they say how this one store stands and would be untrue in another: the list
 * of what should be there, what lists show, what was set aside as damaged, on which days the app ran, and what is backed up. A kind that is not the practitioner's work is added here.
 */
export const NOT_FOR_BACKUP: ReadonlySet<string> = new Set([
  INDEX,
  ASIDE,
  HEADS,
  'days',
  MARK_KIND,
]);

/** Whether records of this kind go into a backup. Every kind does that does not say otherwise. */
export function isForBackup(kind: string): boolean {
  return !NOT_FOR_BACKUP.has(kind);
}

/** What was under a seal, and the stored format in which it was written. */
export interface Unsealed {
  plain: unknown;
  format: number;
}

/** What there is to say of how two differ; empty where nothing. `adds` says that the other one only adds to the one here. */
export interface Remark {
  says: string;
  adds: boolean;
}

/** What has to be known of a kind to bring its records back. */
export interface BackupReader {
  /** The ids that records of this kind have. Any other would lie where something else is looked for. */
  ids: RegExp;
  /**
   * Reads what was under the seal just as the kind's own shelf does, throws where that would, and gives what the
   * record is called on the screen. So nothing enters the store that could not be opened in it.
   */
  nameOf(plain: unknown, format: number): string;
  /** What was written in an older format as this version would write it, so that the two can be compared. */
  asNow?(one: Unsealed): unknown;
  /** What there is to say where the two differ, beyond that they do. */
  remark?(here: Unsealed, there: Unsealed): Remark;
  /** Whether a change of such a record calls for a new backup. */
  work: boolean;
  /** Whether there can be two, so that both can be kept. Of settings there is one. */
  many: boolean;
  /**
   * For what is only ever added to: what both say together, in the order in which it came to be, as this version
   * writes it. Both were read by `nameOf` before.
   */
  join?(here: Unsealed, there: Unsealed): unknown;
  /**
   * For what is kept once, under a number at the end of its id, and never changes: whether two of one record are the
   * same one, whatever their numbers. Both were read by `nameOf` before. One of these is never replaced: another one
   * under its number comes in under the next that is free.
   */
  isSame?(one: Unsealed, other: Unsealed): boolean;
}

/** The readers by kind. A map, because kinds come out of files and `toString` could be one. */
export type BackupReaders = ReadonlyMap<string, BackupReader>;
