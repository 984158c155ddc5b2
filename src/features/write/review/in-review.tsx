import type { ReactNode } from 'react';
import { Apart } from '../../../ui/apart.tsx';
import { useReview } from './before.ts';

interface Props {
  children: ReactNode;
  /** True where the screen is whole without it. */
  small?: boolean;
}

/** What only a review has: it is loaded when there is one, and is nothing otherwise. */
export function InReview({ children, small = false }: Props) {
  const notLoaded = (
    <p className="note">
      A part of the review could not be loaded, most often because Onesheet was updated. What you
      write goes on being saved; load the page again once it says so.
    </p>
  );
  return (
    useReview() && (
      <Apart instead={small ? null : notLoaded} until={<span hidden data-loading="" />}>
        {children}
      </Apart>
    )
  );
}
