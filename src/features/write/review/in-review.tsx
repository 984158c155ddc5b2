import { type ReactNode, Suspense } from 'react';
import { useReview } from './before.ts';

/** What only a review has: it is loaded when there is one, and is nothing otherwise. */
export function InReview({ children }: { children: ReactNode }) {
  return useReview() && <Suspense>{children}</Suspense>;
}
