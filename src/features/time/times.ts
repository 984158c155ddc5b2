import type { Shelf } from '../../storage/cases.ts';
import type { Study } from '../../timing/study-record.ts';
import type { Timing } from '../../timing/timing.ts';

/** Where times are kept. */
export interface Times {
  timings: Shelf<Timing>;
  studies: Shelf<Study>;
}

/**
 * What is timed as one: an assessment from scratch, and each review of it apart, by the number of the version that it
 * starts from (0 for none). An OASys is from scratch or a review too, and only the like of it stands beside it.
 */
export function timedAs(assessment: string, reviews: number): string {
  return reviews === 0 ? assessment : `${assessment}-${reviews}`;
}

/** True for the id of the timing of a review: it goes on after the id of the assessment, of 36 characters. */
export function isOfReview(id: string): boolean {
  return id.length > timingId('').length + 36;
}

/** The id under which the timing of it is kept. */
export function timingId(timed: string): string {
  return `timing/${timed}`;
}

/** There is one study in a store, so its id is fixed: two tabs can't make two. */
export const theStudy = 'study';
