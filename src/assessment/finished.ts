import { type Assessment, assessment } from './assessment.ts';
import { stillToWrite } from './progress.ts';

/**
 * An assessment that can be finished: the same schema, with every required answer given. Each missing answer is an
 * issue at its field's path, in the words of the list of things still to write.
 * @param before in a review the finished version that it starts from, or null where that can't be opened.
 */
export function finishedAssessment(before: Assessment | null = null) {
  return assessment.check(({ value, issues }) => {
    for (const { at, what } of stillToWrite(value, before))
      issues.push({ code: 'custom', path: at.split('.'), message: what, input: value });
  });
}
