import { createContext, use } from 'react';
import type { Assessment } from '../../../assessment/assessment.ts';

/** What a review starts from, how the form stands, and the way to a field. */
export interface Reviewed {
  /** The finished version, or null in a first assessment and where that version can't be opened. */
  before: Assessment | null;
  live: Assessment;
  to: (at: string) => void;
  /** Ends the review without finishing it; null where there is no way back to what was finished last. */
  stop: (() => Promise<void>) | null;
}

export const Review = createContext<Reviewed | null>(null);

/** The review that is being written, or null in a first assessment. */
export function useReview(): Reviewed | null {
  return use(Review);
}
