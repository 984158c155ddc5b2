import type { Assessment } from './assessment.ts';
import type { Passage } from './passage.ts';
import { passageKind } from './passage-kind.ts';
import { passagesOf } from './passages-of.ts';

/** True for a passage of fact that has words and says not where they come from. */
export function lacksSource(at: string, p: Passage): boolean {
  return passageKind(at) === 'fact' && p.gap === '' && p.text.trim() !== '' && p.from.length === 0;
}

/** The paths of the passages of fact with no source, in reading order. It never stands in the way of finishing. */
export function unsourced(a: Assessment): string[] {
  return passagesOf(a)
    .filter(({ at, passage }) => lacksSource(at, passage))
    .map(({ at }) => at);
}
