import type { CaseRecord } from '../assessment/record.ts';
import { written } from '../features/history/written.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';
import { type History, openHistory } from '../storage/log.ts';

/** The history of the assessments of an open store, read through the format that each was written in. */
export function openAssessmentHistory(store: OpenStore): History<CaseRecord> {
  const kind = {
    read: (plain: unknown, format: number) => readRecord(format, plain),
    write: writeRecord,
  };
  return openHistory<CaseRecord>(store, kind, written);
}
