import type { Assessment } from './assessment.ts';
import { placeOf } from './place-of.ts';

/**
 * What is kept when a hint is not to be shown in one place: the hint's id and the place.
 * @param at the path of a field in the assessment.
 */
export function quietKey(hint: string, a: Assessment, at: string): string {
  return `${hint} ${placeOf(a, at)}`;
}
