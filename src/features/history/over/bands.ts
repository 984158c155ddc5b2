import { sayDay, today } from '../../../assessment/day.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { isReview } from '../../../assessment/since.ts';
import type { Version } from '../../../storage/log.ts';

/** What a reader can take in at once; the rest is on the page of what changed. */
const atMost = 3;

/** What a review said has changed, and when it was finished. */
export interface Band {
  readonly number: number;
  readonly day: string;
  readonly text: string;
}

/** What the last reviews said has changed, in the order of the versions: the last finished first. */
export function bandsOf(versions: readonly Version<CaseRecord>[]): Band[] {
  return versions
    .filter(({ value: { assessment: a } }) => isReview(a) && a.since.band.trim())
    .slice(0, atMost)
    .map(({ number, value }) => ({
      number,
      day: sayDay(today(new Date(value.finished))),
      text: value.assessment.since.band.trim(),
    }));
}
