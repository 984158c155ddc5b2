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
  // Two hyphens: no id of an assessment has them.
  return reviews === 0 ? assessment : `${assessment}--${reviews}`;
}

/** The id under which the timing of it is kept. */
export function timingId(timed: string): string {
  return `timing/${timed}`;
}

/** Of which assessment a timing is, by its id, and the number of the version that is reviewed in it, 0 for none. */
export function timedIn(id: string): { assessment: string; reviews: number } {
  const [, assessment = '', reviews = '0'] = /^timing\/(.*?)(?:--(\d+))?$/.exec(id) ?? [];
  return { assessment, reviews: Number(reviews) };
}

/** There is one study in a store, so its id is fixed: two tabs can't make two. */
export const theStudy = 'study';
