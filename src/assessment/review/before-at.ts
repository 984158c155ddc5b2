import type { Assessment } from '../assessment.ts';

type Steps = Record<string, unknown>;

/** The entry of a list that has this id, whatever its place in it. */
function sameEntry(list: unknown, id: unknown): unknown {
  return Array.isArray(list) ? list.find((one) => (one as Steps)?.id === id) : undefined;
}

/**
 * What stood in a field in an earlier version. The path is that of today's assessment; entries of lists are found by
 * their ids, as they may have moved since. Undefined where there was no such field.
 */
export function beforeAt(now: Assessment, before: Assessment, at: string): unknown {
  let here: unknown = now;
  let there: unknown = before;
  for (const step of at.split('.')) {
    const next = (here as Steps | undefined)?.[step];
    there = Array.isArray(here)
      ? sameEntry(there, (next as Steps | undefined)?.id)
      : (there as Steps | undefined)?.[step];
    here = next;
  }
  return there;
}
