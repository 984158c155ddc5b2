import type { Assessment } from '../../src/assessment/assessment.ts';
import { blankPassage } from '../../src/assessment/passage.ts';

function emptied(value: unknown): unknown {
  if (typeof value === 'string') return '';
  if (typeof value === 'boolean') return false;
  return blankPassage();
}

/** The assessment with the answer at a path taken away: a text emptied, a mark taken off, a passage blank. */
export function without(a: Assessment, at: string): Assessment {
  const copy = structuredClone(a);
  const steps = at.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (inner, step) => inner[step] as Record<string, unknown>,
    copy as unknown as Record<string, unknown>,
  );
  if (!(last in holder)) throw new Error(`Nothing stands at ${at}`);
  holder[last] = emptied(holder[last]);
  return copy;
}
