import type { Assessment } from './assessment.ts';
import type { CaseRecord } from './record.ts';
import { sameData } from './same-data.ts';
import { blankSign, type Sign } from './sign.ts';
import type { Correction } from './view.ts';

/** What may be added to a finished record; not a word of the writer's is another by it (P15, P24). */
type Amendment = 'manager' | 'corrections';

/** A finished record with a manager's view beside the writer's. */
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

/** A finished record with a correction that is asked for, or with what came of one. */
export function withCorrection(
  record: CaseRecord,
  correction: Correction,
  now = new Date(),
): CaseRecord {
  const { assessment } = record;
  const { corrections } = assessment.view;
  const known = corrections.some(({ id }) => id === correction.id);
  const list = known
    ? corrections.map((one) => (one.id === correction.id ? correction : one))
    : [...corrections, correction];
  return {
    ...record,
    saved: now.toISOString(),
    assessment: { ...assessment, view: { ...assessment.view, corrections: list } },
  };
}

/**
 * A finished assessment with the corrections that were asked for, or settled, in the draft of its review, for when that
 * review is stopped. None of them is changed then, as the words are what they were.
 */
export function withCorrectionsOf(finished: Assessment, draft: Assessment): Assessment {
  const { corrections } = finished.view;
  const later = draft.view.corrections
    .filter((c) => c.wrong.trim() !== '')
    .map((c) => (c.outcome === 'changed' ? { ...c, outcome: 'open' as const } : c));
  const list = corrections.map((was) =>
    was.outcome === 'open' ? (later.find(({ id }) => id === was.id) ?? was) : was,
  );
  const more = later.filter(({ id }) => !corrections.some((was) => was.id === id));
  return { ...finished, view: { ...finished.view, corrections: [...list, ...more] } };
}

function withoutAmendments({ assessment: a }: CaseRecord) {
  return {
    ...a,
    sign: { ...a.sign, manager: blankSign().manager },
    view: { ...a.view, corrections: [] },
  };
}

/** In which of these two finished records differ; none where anything else differs too, or nothing does. */
export function amendmentsBetween(one: CaseRecord, other: CaseRecord): Amendment[] {
  const alike =
    one.state === 'finished' &&
    other.state === 'finished' &&
    one.finished === other.finished &&
    sameData(withoutAmendments(one), withoutAmendments(other));
  if (!alike) return [];
  const [a, b] = [one.assessment, other.assessment];
  const differ: Amendment[] = [];
  if (!sameData(a.sign.manager, b.sign.manager)) differ.push('manager');
  if (!sameData(a.view.corrections, b.view.corrections)) differ.push('corrections');
  return differ;
}

interface Added {
  correction: Correction;
  /** False where it was asked for anew. */
  settled: boolean;
}

/** Corrections that the newer of two has and the older has not: asked for since, or settled since. */
export function correctionsIn(newer: CaseRecord, older: CaseRecord): Added[] {
  const before = new Map(older.assessment.view.corrections.map((one) => [one.id, one]));
  return newer.assessment.view.corrections.flatMap((correction): Added[] => {
    const was = before.get(correction.id);
    if (!was) return [{ correction, settled: false }];
    const reopened = correction.outcome === 'open' && was.outcome !== 'open';
    return reopened || sameData(correction, was) ? [] : [{ correction, settled: true }];
  });
}
