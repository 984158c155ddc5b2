import { nameOf } from '../features/caseload/rows.ts';
import { sameVersion } from '../features/history/written.ts';
import { backupReaders } from '../storage/backup-readers.ts';
import { assessments, sayDifference } from './assessments.ts';
import { timeReaders } from './times.ts';

/** How backups read everything that is kept. */
export const readers = new Map([
  ...backupReaders(assessments, nameOf, sameVersion, sayDifference),
  ...timeReaders,
]);
