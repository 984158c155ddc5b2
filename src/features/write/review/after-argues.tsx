import type { ReactNode } from 'react';
import { mayShowLast } from '../../../assessment/review/last-levels.ts';
import { useReview } from './before.ts';

/** The levels, in a review once it is written what argues for each side: until then nobody should see the last ones, or guess. */
export function AfterArgues({ children }: { children: ReactNode }) {
  const review = useReview();
  if (!review || mayShowLast(review.live)) return children;
  return (
    <p className="note">
      First write what argues for a lower level and what for a higher. Then the levels are given,
      and what was said of them last time is shown.
    </p>
  );
}
