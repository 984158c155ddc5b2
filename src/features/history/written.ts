import type { CaseRecord } from '../../assessment/record.ts';
import { sameData } from '../../assessment/same-data.ts';

/** Ids, choices and ticks are no words: only what stands under these names was chosen from a list. */
const chosen = new Set(['id', 'kind', 'level', 'state', 'sources', 'about']);

function count(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => (chosen.has(key) ? sum : sum + count(inner)),
    0,
  );
}

/** About how many words a practitioner has written in an assessment: enough to tell two states of it apart. */
function words({ assessment }: CaseRecord): number {
  const { marking: _, copy: __, ...written } = assessment;
  return count(written);
}

/**
 * Whether two finished records are the same version. Its time alone does not say so: a clock that was put back comes by
 * the same moment again.
 */
export function sameVersion(one: CaseRecord, other: CaseRecord): boolean {
  return one.finished === other.finished && written.same(one, other);
}

/** What the earlier states need to know of an assessment. */
export const written = {
  words,
  same: (one: CaseRecord, other: CaseRecord) => sameData(one.assessment, other.assessment),
};
