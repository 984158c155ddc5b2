import type { CaseRecord } from './record.ts';
import { sameData } from './same-data.ts';
import { blankSign, type Sign } from './sign.ts';

/** A finished record with a manager's view beside the writer's; not a word of the writer's is another (P15). */
export function withManagersView(
  record: CaseRecord,
  manager: Sign['manager'],
  now = new Date(),
): CaseRecord {
  const { assessment } = record;
  return {
    ...record,
    saved: now.toISOString(),
    assessment: { ...assessment, sign: { ...assessment.sign, manager } },
  };
}

function withoutManager({ assessment: a }: CaseRecord) {
  return { ...a, sign: { ...a.sign, manager: blankSign().manager } };
}

/** True when two finished records are the same but for the manager's view. */
export function onlyManagerDiffers(one: CaseRecord, other: CaseRecord): boolean {
  return (
    one.state === 'finished' &&
    other.state === 'finished' &&
    one.finished === other.finished &&
    sameData(withoutManager(one), withoutManager(other)) &&
    !sameData(one.assessment.sign.manager, other.assessment.sign.manager)
  );
}
