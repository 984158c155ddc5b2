import type { CaseRecord } from '../assessment/record.ts';
import { openShelf, type Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';

/** The assessments of an open store. Reading goes through the format that each was written in. */
export function openAssessments(store: OpenStore): Shelf<CaseRecord> {
  return openShelf<CaseRecord>(store, {
    kind: 'assessment',
    read: (plain, format) => readRecord(format, plain),
    write: writeRecord,
  });
}
