import type { Assessment } from './assessment.ts';

type Steps = Record<string, unknown>;

/**
 * What is kept when a hint is not to be shown in one place: the hint's id, and the path of the field with each row by
 * its own id, as rows move.
 * @param at the path of a field in the assessment.
 */
export function quietKey(hint: string, a: Assessment, at: string): string {
  let here: unknown = a;
  const place = at.split('.').map((step) => {
    const inList = Array.isArray(here);
    here = (here as Steps | undefined)?.[step];
    return inList ? String((here as Steps | undefined)?.id ?? step) : step;
  });
  return `${hint} ${place.join('.')}`;
}
