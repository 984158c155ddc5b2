import type { Assessment } from '../assessment.ts';
import { today } from '../day.ts';
import { blankPassage } from '../passage.ts';
import type { CaseRecord } from '../record.ts';
import { blankSign } from '../sign.ts';
import { blankSince, isClosed } from '../since.ts';
import { everyLevel, lastLevelKey } from './last-levels.ts';

/** Who reviews: not always who wrote it last. */
export interface Reviewer {
  writer: string;
  role: string;
}

function byId<T, V>(list: readonly T[], idOf: (one: T) => string, blank: (one: T) => V) {
  return Object.fromEntries(list.map((one) => [idOf(one), blank(one)]));
}

/** Goals that are still to be worked on: one that was done or dropped stays in the version that says so. */
function goalsLeft(a: Assessment): Assessment['plan']['goals'] {
  return a.plan.goals.filter((g) => !isClosed(a.since.goals[g.id]?.progress));
}

/**
 * A review of a finished assessment, version `of` of its record: all that was said stands in it, to be said to be still
 * true or rewritten. Levels, the reasons for them, the manager's view, agreement, the signature and the day of the
 * next look are given anew, so they begin empty: nobody should see a level before its reasons are written.
 *
 * @param finished the day on which it was finished, YYYY-MM-DD.
 * @param day today, YYYY-MM-DD.
 */
export function reviewOf(
  a: Assessment,
  of: number,
  finished: string,
  { writer, role }: Reviewer,
  day: string,
): Assessment {
  const next = structuredClone(a);
  const goals = structuredClone(goalsLeft(a));
  return {
    ...next,
    person: { ...next.person, whyNow: 'review', told: '', toldWhyNot: '', writer, role, date: day },
    risk: {
      ...next.risk,
      why: blankPassage(),
      levels: Object.fromEntries(
        Object.entries(next.risk.levels).map(([group, list]) => [
          group,
          list.map((j) => ({ ...j, community: '' as const, custody: '' as const, why: '' })),
        ]),
      ),
    },
    plan: { ...next.plan, goals },
    safety: { ...next.safety, lookOn: '' },
    view: { ...next.view, agreement: '', agreementNote: '', copyGiven: '' },
    sign: { ...blankSign(), changeMind: next.sign.changeMind },
    since: {
      ...blankSince(),
      of,
      day: finished,
      goals: byId(
        goals,
        (g) => g.id,
        () => ({ progress: '' as const, note: '' }),
      ),
      signs: byId(
        a.safety.signs.filter((s) => s.if.trim()),
        (s) => s.id,
        () => ({ came: '' as const, known: '' }),
      ),
      levels: byId(everyLevel(a), lastLevelKey, ({ judged }) => ({
        community: judged.community,
        custody: judged.custody,
        why: '',
      })),
    },
  };
}

/** The record of a finished assessment, turned into the draft of its review. Its history and its id stay. */
export function reviewRecord(
  record: CaseRecord,
  of: number,
  reviewer: Reviewer,
  now = new Date(),
): CaseRecord {
  const finished = today(new Date(record.finished));
  return {
    ...record,
    state: 'draft',
    saved: now.toISOString(),
    finished: '',
    place: { part: 'since', field: '' },
    assessment: reviewOf(record.assessment, of, finished, reviewer, today(now)),
  };
}
