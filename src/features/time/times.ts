import type { Shelf } from '../../storage/cases.ts';
import type { Study } from '../../timing/study-record.ts';
import type { Timing } from '../../timing/timing.ts';

/** Where times are kept. */
export interface Times {
  timings: Shelf<Timing>;
  studies: Shelf<Study>;
}

/** The timing of an assessment has its own id with this before it. */
export function timingId(assessment: string): string {
  return `timing/${assessment}`;
}

/** There is one study in a store, so its id is fixed: two tabs can't make two. */
export const theStudy = 'study';
