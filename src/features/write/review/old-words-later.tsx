import { lazy } from 'react';
import type { At } from '../fields/at.ts';
import { InReview } from './in-review.tsx';

const Loaded = lazy(async () => ({ default: (await import('./old-words.tsx')).OldWords }));

/** Apart from the other parts of a review, which have fields in them themselves. */
export function OldWords({ at }: { at: At }) {
  return (
    <InReview small>
      <Loaded at={at} />
    </InReview>
  );
}
