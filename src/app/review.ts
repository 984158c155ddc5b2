import type { CaseRecord } from '../assessment/record.ts';
import { reviewRecord } from '../assessment/review/begin.ts';
import { keptNumber } from '../features/history/recording.ts';
import type { OpenStore } from '../storage/door.ts';
import type { History } from '../storage/log.ts';
import { readSettings } from '../storage/settings.ts';

/** Turns a finished record into the draft of its review, by whoever is at work here. Nothing is saved but its version. */
export async function beginReview(
  store: OpenStore,
  history: History<CaseRecord>,
  id: string,
  record: CaseRecord,
): Promise<CaseRecord> {
  const { writer, role } = await readSettings(store);
  return reviewRecord(record, await keptNumber(history, id, record), { writer, role });
}
