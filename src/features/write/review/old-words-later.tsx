import { later } from '../../../ui/later.ts';
import type { At } from '../fields/at.ts';
import { InReview } from './in-review.tsx';

const Loaded = later(async () => (await import('./old-words.tsx')).OldWords);

/** Apart from the other parts of a review, which have fields in them themselves. */
export function OldWords({ at }: { at: At }) {
  return (
    <InReview small>
      <Loaded at={at} />
    </InReview>
  );
}
