import type { Assessment } from './assessment.ts';
import { offersBack } from './offers-back.ts';
import { type PartId, parts } from './parts.ts';
import { isReview } from './since.ts';

/**
 * The parts that this assessment has: what has happened since only in a review, the back only where it is offered or
 * in view already (`here`).
 */
export function shownParts(a: Assessment, here?: PartId) {
  return parts.filter(({ id }) => {
    if (id === 'since') return isReview(a);
    return id !== 'overleaf' || id === here || offersBack(a);
  });
}
