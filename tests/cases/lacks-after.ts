import type { Assessment } from '../../src/assessment/assessment.ts';
import { stillToWrite } from '../../src/assessment/progress.ts';
import { shortest } from './shortest.ts';

/** Paths of what the shortest case lacks once something in it is changed. */
export function lacksAfter(change: (a: Assessment) => void): string[] {
  const a = shortest();
  change(a);
  return stillToWrite(a).map((n) => n.at);
}
