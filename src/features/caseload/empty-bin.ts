import { today } from '../../assessment/day.ts';
import type { CaseRecord } from '../../assessment/record.ts';
import { type Shelf, Stale } from '../../storage/cases.ts';
import type { History } from '../../storage/log.ts';
import { binVerdict } from './bin-rules.ts';
import type { Heads } from './use-records.ts';

/** Deletes a record and its history for good; one line without a name remains. That it is gone already is no trouble. */
export async function erase(
  shelf: Shelf<CaseRecord>,
  history: History<CaseRecord>,
  id: string,
): Promise<void> {
  await history.erase(id);
  await shelf.remove(id).catch((error: unknown) => {
    if (!(error instanceof Stale)) throw error;
  });
}

/**
 * To be called once after unlocking: notes the day, and erases what has been in the bin for over 30 days, except
 * where the clock can't be trusted. Gives how many wait for the practitioner's word.
 */
export async function emptyBin(
  shelf: Shelf<CaseRecord>,
  heads: Heads,
  history: History<CaseRecord>,
  now: Date = new Date(),
): Promise<number> {
  const day = today(now);
  const seen = await history.seeDay(day);
  let asking = 0;
  for (const { id, value } of (await heads.list()).kept) {
    const verdict = value.binned ? binVerdict(value.binned, day, seen) : 'keep';
    if (verdict === 'go') await erase(shelf, history, id);
    if (verdict === 'ask') asking += 1;
  }
  return asking;
}
