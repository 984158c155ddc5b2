import { assessment } from './assessment.ts';
import { stillToWrite } from './progress.ts';

/**
 * An assessment that can be finished: the same schema, with every required answer given. Each missing answer is an
 * issue at its field's path, in the words of the list of things still to write.
 */
export const finishedAssessment = assessment.superRefine((a, ctx) => {
  for (const lack of stillToWrite(a)) {
    ctx.addIssue({ code: 'custom', path: lack.at.split('.'), message: lack.what });
  }
});
