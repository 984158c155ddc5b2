import type { ReactNode } from 'react';
import { mayShowLast } from '../../../assessment/review/last-levels.ts';
import { sinceAsks as asks } from '../../../assessment/since.ts';
import { WordsField } from '../fields/words-field.tsx';
import { useReview } from './before.ts';

/** In a review, before any level: what argues for a lower one and what for a higher (P29). */
export function Argues() {
  if (!useReview()) return null;
  return (
    <>
      <h2 className="part-head">Before the levels</h2>
      <WordsField at="since.lower" ask={asks.lower} />
      <WordsField at="since.higher" ask={asks.higher} />
    </>
  );
}

/** The levels, once it is written what argues for each side: until then nobody should see the last ones, or guess. */
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
