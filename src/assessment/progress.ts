import { type Assessment, blankAssessment } from './assessment.ts';
import { neededOfAreas } from './needed/areas.ts';
import type { Needed, NeededOf } from './needed/needed.ts';
import { neededOfOffence } from './needed/offence.ts';
import { neededOfPerson } from './needed/person.ts';
import { neededOfPlan } from './needed/plan.ts';
import { neededOfRisk } from './needed/risk.ts';
import { neededOfSafety } from './needed/safety.ts';
import { neededOfReview } from './needed/since.ts';
import { neededOfStrengths } from './needed/strengths.ts';
import { neededOfSign, neededOfView } from './needed/view-and-sign.ts';
import { type PartId, parts } from './parts.ts';
import { sameData } from './same-data.ts';

const byPart: Record<PartId, NeededOf> = {
  since: () => [],
  person: neededOfPerson,
  strengths: neededOfStrengths,
  offence: neededOfOffence,
  areas: neededOfAreas,
  risk: neededOfRisk,
  plan: neededOfPlan,
  safety: neededOfSafety,
  view: neededOfView,
  sign: neededOfSign,
  overleaf: () => [],
  copy: () => [],
};

/**
 * Every required answer of an assessment as it stands, given or not, in reading order.
 * @param before in a review the finished version that it starts from, or null where that can't be opened.
 */
export function required(a: Assessment, before: Assessment | null = null): Needed[] {
  const review = neededOfReview(a, before);
  return parts.flatMap((p) => [...review.filter((n) => n.part === p.id), ...byPart[p.id](a)]);
}

/** What is still to write before the assessment can be finished; `before` as for `required`. */
export function stillToWrite(a: Assessment, before: Assessment | null = null): Needed[] {
  return required(a, before).filter((n) => !n.given);
}

/** A part without what only looking at it leaves behind: empty lines, for an area that has no goal and on the copy. */
function written(part: PartId, a: Assessment): unknown {
  if (part === 'copy') {
    const said = Object.entries(a.copy.plain).filter(([, words]) => words !== '');
    return { ...a.copy, plain: Object.fromEntries(said) };
  }
  if (part !== 'plan') return a[part];
  const lines = Object.entries(a.plan.without).filter(([, w]) => w.why !== '' || w.endangers);
  return { ...a.plan, without: Object.fromEntries(lines) };
}

/** True when something has been written or chosen in a part, required or not. */
function isBegun(part: PartId, a: Assessment): boolean {
  const blank = blankAssessment(a.person.writer, a.person.role, a.person.date);
  return !sameData(written(part, a), blank[part]);
}

/** How far a part has come: nothing in it, something in it, or nothing left to write. `left` is what is still to write. */
export function progressOf(
  part: PartId,
  a: Assessment,
  left: readonly Needed[] = stillToWrite(a),
): 'done' | 'begun' | 'untouched' {
  if (!isBegun(part, a)) return 'untouched';
  return left.some((n) => n.part === part) ? 'begun' : 'done';
}
