import type { Assessment } from './assessment.ts';

/** Calls `visit` for every list of sources that a passage of the assessment cites. */
function eachCiting(value: unknown, visit: (from: string[]) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'from' && Array.isArray(inner)) visit(inner as string[]);
    else eachCiting(inner, visit);
  }
}

/** In how many passages a source is cited. */
export function citedBy(a: Assessment, source: string): number {
  let count = 0;
  eachCiting(a, (from) => {
    if (from.includes(source)) count += 1;
  });
  return count;
}

/** The assessment without a source, which no passage cites any longer. Its letter is not given again. */
export function withoutSource(a: Assessment, source: string): Assessment {
  const copy = structuredClone(a);
  eachCiting(copy, (from) => {
    const at = from.indexOf(source);
    if (at >= 0) from.splice(at, 1);
  });
  copy.sources.list = copy.sources.list.filter((s) => s.id !== source);
  return copy;
}
