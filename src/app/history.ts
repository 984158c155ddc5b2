import type { CaseRecord } from '../assessment/record.ts';
import { keptNumber } from '../features/history/recording.ts';
import { noteVersionIn } from '../features/history/version-in.ts';
import { written } from '../features/history/written.ts';
import { type Shelf, Stale } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';
import { numberOf, VERSION } from '../storage/history-versions.ts';
import { type Deed, type History, openHistory } from '../storage/log.ts';
import type { Restored } from '../storage/settings.ts';
import { whenLoaded } from '../storage/when-loaded.ts';
import { assessments } from './assessments.ts';

/** The history of the assessments of an open store, read through the format that each was written in. How long it took goes with it. */
export function openAssessmentHistory(store: OpenStore): History<CaseRecord> {
  const kind = {
    read: (plain: unknown, format: number) => readRecord(format, plain),
    write: writeRecord,
  };
  const history = openHistory<CaseRecord>(store, kind, written);
  return {
    ...history,
    async erase(of) {
      const { openTimes, timedIn, timingId } = await whenLoaded(import('./times.ts'));
      const { timings } = openTimes(store);
      const { kept, damaged } = await timings.list(timingId(of));
      for (const id of [...kept.map((each) => each.id), ...damaged]) {
        if (timedIn(id).assessment !== of) continue;
        await timings.remove(id).catch((error) => {
          if (!(error instanceof Stale)) throw error;
        });
      }
      await history.erase(of);
    },
  };
}

/**
 * Makes what sees to it that each finished assessment that a file holds too has its version here, before the two are
 * compared: nothing that was finished may be lost to a choice. Rejects as keeping does.
 */
export function keepFinished(shelf: Shelf<CaseRecord>, history: History<CaseRecord>) {
  return async (records: { id: string; kind: string }[]): Promise<void> => {
    for (const { id, kind } of records) {
      if (kind !== assessments.kind) continue;
      const here = (await shelf.list(id)).kept[0]?.value;
      if (here?.state === 'finished') await keptNumber(history, id, here);
    }
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

/**
 * Makes what notes what was brought back, in the log of each assessment: that it was, and which of its finished versions
 * now have another number. Never rejects.
 */
export function logRestored(history: History<CaseRecord>) {
  const restored = logEach(history, 'restored');
  const takenOver = logEach(history, 'taken-over');
  async function noteVersion({ id, there = id }: Restored): Promise<void> {
    const of = id.split('/')[1] ?? '';
    const number = numberOf({ id });
    const { versions } = await history.versions.list(of);
    const finished = versions.find((each) => each.number === number)?.value.finished ?? '';
    const note = noteVersionIn({ number, there: numberOf({ id: there }), finished });
    await history.log.append(of, 'version-in', note);
  }
  return async (records: Restored[], part: boolean): Promise<void> => {
    await (part ? takenOver : restored)(records);
    const moved = records.filter(({ kind, there }) => kind === VERSION && there !== undefined);
    for (const each of moved) await noteVersion(each).catch(() => undefined);
  };
}
