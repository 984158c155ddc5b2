import type { CaseRecord } from '../assessment/record.ts';
import { written } from '../features/history/written.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';
import { type Deed, type History, openHistory } from '../storage/log.ts';
import { assessments } from './assessments.ts';

/** The history of the assessments of an open store, read through the format that each was written in. */
export function openAssessmentHistory(store: OpenStore): History<CaseRecord> {
  const kind = {
    read: (plain: unknown, format: number) => readRecord(format, plain),
    write: writeRecord,
  };
  return openHistory<CaseRecord>(store, kind, written);
}

/** Makes what notes in the log of each assessment among some records that something was done with it. Never rejects. */
export function logEach(history: History<CaseRecord>, what: Deed, note = '') {
  return async (records: { id: string; kind: string }[]): Promise<void> => {
    const ids = records.filter(({ kind }) => kind === assessments.kind).map(({ id }) => id);
    // What can't be kept now goes in with the next event.
    await history.log.appendToEach(ids, what, note).catch(() => undefined);
  };
}
