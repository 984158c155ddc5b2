import type { Fit } from '../../sheet/fit.ts';

/** Why an assessment that says everything still can't be finished: one side or the other is too full. Null when both fit. */
export function overBy(fit: Fit | null): string | null {
  if (!fit) return 'The sheet could not be measured. Turn to it with F2, then try again.';
  const lines = (n: number) => (n === 1 ? '1 line' : `${n} lines`);
  if (fit.front.linesOver > 0) {
    return `The sheet is ${lines(fit.front.linesOver)} too long for one side. Shorten it before it can be finished: “Make it shorter”, beside the sheet, shows what is longest and what is said twice.`;
  }
  if (fit.back && fit.back.linesOver > 0) {
    return `The back of the sheet is ${lines(fit.back.linesOver)} too long for one side. Shorten it before it can be finished.`;
  }
  return null;
}
