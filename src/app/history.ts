import type { CaseRecord } from '../assessment/record.ts';
import { written } from '../features/history/written.ts';
import { timingId } from '../features/time/times.ts';
import { Stale } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';
import { type Deed, type History, openHistory } from '../storage/log.ts';
import { assessments } from './assessments.ts';
import { openTimes } from './times.ts';

/** The history of the assessments of an open store, read through the format that each was written in. How long it took goes with it. */
export function openAssessmentHistory(store: OpenStore): History<CaseRecord> {
  const kind = {
    read: (plain: unknown, format: number) => readRecord(format, plain),
    write: writeRecord,
  };
  const history = openHistory<CaseRecord>(store, kind, written);
  const { timings } = openTimes(store);
  return {
    ...history,
    async erase(of) {
      await timings.remove(timingId(of)).catch((error) => {
        if (!(error instanceof Stale)) throw error;
      });
      await history.erase(of);
    },
  };
}

/** Makes what notes in the log of each assessment among some records that something was done with it. Never rejects. */
export function logEach(history: History<CaseRecord>, what: Deed, note = '') {
  return async (records: { id: string; kind: string }[]): Promise<void> => {
    const ids = records.filter(({ kind }) => kind === assessments.kind).map(({ id }) => id);
    // What can't be kept now goes in with the next event.
    await history.log.appendToEach(ids, what, note).catch(() => undefined);
  };
}
