import type { Assessment } from '../../../assessment/assessment.ts';
import { OneCheck } from '../parts/checks.tsx';
import { useReview } from './before.ts';

/** Places of the checks that were open in the finished version: they stay in view while their answers are typed. */
function wereOpen(live: Assessment, before: Assessment | null): number[] {
  const open = new Set(
    (before ?? live).safety.checks
      .filter((c) => c.state === 'asked' || c.state === 'not-asked')
      .map((c) => c.id),
  );
  return live.safety.checks.flatMap((c, i) => (open.has(c.id) ? [i] : []));
}

/** Checks that no answer had come to: they are answered here, in the same fields as in their own part. */
export function OpenChecks() {
  const review = useReview();
  const open = review ? wereOpen(review.live, review.before) : [];
  if (open.length === 0) return null;
  return (
    <>
      <h2 className="part-head">Checks that were still open</h2>
      {open.map((index) => (
        <div className="entry" role="group" aria-label={`Check ${index + 1}`} key={index}>
          <OneCheck index={index} />
        </div>
      ))}
    </>
  );
}
