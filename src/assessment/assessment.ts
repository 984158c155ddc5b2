import { z } from 'zod/mini';
import { areaAnswers, blankAreas } from './area.ts';
import { blankOffence, offence } from './offence.ts';
import { blankOverleaf, overleaf } from './overleaf.ts';
import { blankPerson, person } from './person.ts';
import { blankPlan, plan } from './plan.ts';
import { blankRisk, risk } from './risk.ts';
import { blankSafety, safety } from './safety.ts';
import { blankSign, sign } from './sign.ts';
import { blankSince, since } from './since.ts';
import { blankSources, sources } from './sources.ts';
import { blankStrengths, strengths } from './strengths.ts';
import { blankView, view } from './view.ts';

/**
 * An assessment, as it may be saved at any moment: every answer may still be empty. Dates and numbers are kept
 * as they were typed, so that nothing typed is ever dropped; progress.ts says which cannot be read yet.
 * `copy` holds what the person's copy will need: plain words, and the writer's leave to share, by field.
 */
export const assessment = z.strictObject({
  marking: z.string(),
  since,
  person,
  sources,
  strengths,
  offence,
  areas: areaAnswers,
  risk,
  plan,
  safety,
  view,
  sign,
  overleaf,
  copy: z.strictObject({
    plain: z.record(z.string(), z.string()),
    share: z.record(z.string(), z.enum(['yes', 'no'])),
  }),
});
export type Assessment = z.infer<typeof assessment>;

/** Official marking of a new assessment. The writer may change it. */
const usualMarking = 'OFFICIAL–SENSITIVE';

export function blankAssessment(writer = '', role = '', date = ''): Assessment {
  return {
    marking: usualMarking,
    since: blankSince(),
    person: blankPerson(writer, role, date),
    sources: blankSources(),
    strengths: blankStrengths(),
    offence: blankOffence(),
    areas: blankAreas(),
    risk: blankRisk(),
    plan: blankPlan(),
    safety: blankSafety(),
    view: blankView(),
    sign: blankSign(),
    overleaf: blankOverleaf(),
    copy: { plain: {}, share: {} },
  };
}
