import type { Assessment } from '../../src/assessment/assessment.ts';
import { type CaseRecord, newRecord } from '../../src/assessment/record.ts';
import { reviewOf } from '../../src/assessment/review/begin.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import type { Shelf } from '../../src/storage/cases.ts';
import type { History } from '../../src/storage/log.ts';

/** The draft of Len's first review, as it begins on 26 June 2026. */
export function reviewBegun(): Assessment {
  const len = structuredClone(exampleOfLen());
  const reviewer = { writer: 'B. Officer', role: 'probation officer' };
  return reviewOf(len, 1, '2026-03-27', reviewer, '2026-06-26');
}

/** Len's first review as it was finished: one level moved, a goal is stuck, the manager still differs. */
export function reviewedLen(): Assessment {
  const a = reviewBegun();
  const given = { 'known-adult': 'high', children: 'high', public: 'low', staff: 'low' } as const;
  for (const [group, level] of Object.entries(given)) {
    const judged = a.risk.levels[group]?.[0];
    if (judged) judged.community = level;
  }
  a.risk.why.text = 'He has rung Dawn twice since May, and the tenancy went against him.';
  Object.assign(a.since, {
    rarUsed: '14',
    lower: 'Five weeks sober.',
    higher: 'Two calls to Dawn.',
    band: 'Children: medium before, high now. He rang Dawn on 9 May and 2 June. The tenancy went to her on 12 June. Sober for five weeks; Ray confirms it. Fourteen of 40 RAR days used.',
  });
  a.since.goals['goal-programme'] = {
    progress: 'stuck',
    note: 'His operation was moved to August.',
  };
  a.safety.lookOn = '25 September 2026';
  a.sign = {
    ...a.sign,
    signed: true,
    signedOn: '26 June 2026',
    manager: structuredClone(exampleOfLen().sign.manager),
  };
  return a;
}

export function finished(assessment: Assessment, at: string): CaseRecord {
  return { ...newRecord(assessment, at), state: 'finished', finished: at };
}

/** What the screens of the past need of a store: one assessment, its finished versions, and a log that is only heard. */
export function keptWith(now: CaseRecord, ...versions: CaseRecord[]) {
  const logged: string[] = [];
  const numbered = versions.map((value, i) => ({ number: i + 1, value })).reverse();
  const shelf = {
    list: async () => ({
      kept: [{ id: 'a', rev: 1, kind: 'assessment', value: now }],
      damaged: [],
    }),
  } as unknown as Shelf<CaseRecord>;
  const history = {
    versions: { list: async () => ({ versions: numbered, damaged: 0, next: versions.length + 1 }) },
    log: {
      append: async (_: string, what: string, note = '') => {
        logged.push([what, note].filter(Boolean).join(': '));
      },
    },
  } as unknown as History<CaseRecord>;
  return { shelf, history, logged };
}
