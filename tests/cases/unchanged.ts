import type { Assessment } from '../../src/assessment/assessment.ts';
import { groupsFor, rowsOf } from '../../src/assessment/risk.ts';
import type { ReviewSteps, Step } from './review-steps.ts';

/** The review of a case in which nothing has changed: every question that must be answered again, and no other. */
export function unchanged(before: Assessment, lookOn: string): ReviewSteps {
  const levels = groupsFor(before.person.inCustody).flatMap((g) =>
    (before.risk.levels[g.id] ?? []).flatMap((judged, i) =>
      rowsOf(before.person.inCustody).map(
        (row): Step => ['choose', `risk.levels.${g.id}.${i}.${row}`, judged[row]],
      ),
    ),
  );
  const reasons = groupsFor(before.person.inCustody).flatMap((g) =>
    (before.risk.levels[g.id] ?? []).flatMap((judged, i): Step[] =>
      judged.why ? [['again', `risk.levels.${g.id}.${i}.why`]] : [],
    ),
  );
  const rar = before.person.rarDays ? [['write', 'since.rarUsed', '14'] as const] : [];
  return {
    since: [
      ['tick', 'since.nothing'],
      ...before.plan.goals.map(
        (g): Step => ['choose', `since.goals.${g.id}.progress`, 'under-way'],
      ),
      ...rar,
      ...before.safety.signs
        .filter((s) => s.if.trim())
        .map((s): Step => ['choose', `since.signs.${s.id}.came`, 'no']),
      ['write', 'since.wrong', 'Nothing that I know of.'],
    ],
    person: [['choose', 'person.told', 'yes']],
    risk: [
      ['write', 'since.lower', 'Nothing.'],
      ['write', 'since.higher', 'Nothing.'],
      ['again', 'risk.why'],
      ...levels,
      ...reasons,
    ],
    // What was to be done by a day that is past needs another.
    safety: [
      ...before.safety.next.flatMap((step, i): Step[] =>
        step.by ? [['write', `safety.next.${i}.by`, lookOn]] : [],
      ),
      ['write', 'safety.lookOn', lookOn],
    ],
    view: [['choose', 'view.agreement', 'agrees']],
    sign: [
      ['write', 'since.band', 'nothing has changed.'],
      ['tick', 'sign.signed'],
    ],
  };
}
