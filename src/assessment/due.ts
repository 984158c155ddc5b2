import { named } from './ask.ts';
import type { CaseHead } from './case-head.ts';
import type { Check } from './checks.ts';
import { daysFrom, laterOf, readDay, readDayNear, today } from './day.ts';
import { isReview } from './since.ts';

/** A day, YYYY-MM-DD, and whole days until it by the calendar; negative once it is past. */
interface Ahead {
  day: string;
  days: number;
}

/** A check that no answer has come to. */
export interface Waiting {
  id: string;
  title: string;
  asked: boolean;
  /** Whole days since it was asked; null where that day can't be read or is still to come. */
  days: number | null;
  owner: string;
  /** The day to chase it, or to ask it by; null where it can't be read. */
  chase: Ahead | null;
}

/** What of one assessment is due, by date and by event, and what waits on others. */
export interface Due {
  /** The next look; null where its day can't be read. */
  look: Ahead | null;
  /** Events on which it is looked at sooner, in the writer's words. */
  awaits: string[];
  waiting: Waiting[];
  /** True for a review that is begun and not finished: its time has come, whatever the day. */
  begun: boolean;
}

function ahead(day: string | null, now: string): Ahead | null {
  return day === null ? null : { day, days: daysFrom(now, day) };
}

/** The days between which an assessment was written, YYYY-MM-DD both. They stay, whatever day it is now. */
interface WrittenFromTo {
  from: string;
  to: string;
}

/**
 * How a check waits. Its days may lack their year: asking is not after the assessment was written, chasing comes after
 * asking.
 * @param now today, YYYY-MM-DD.
 */
export function waiting(c: Check, { from, to }: WrittenFromTo, now: string): Waiting {
  const asked = c.state === 'asked';
  const on = asked ? readDayNear(c.askedOn, from, (day) => day <= to) : null;
  const days = on === null ? null : daysFrom(on, now);
  const chase = readDayNear(c.chase, on ?? from, (day) => on === null || day >= on);
  return {
    id: c.id,
    title: c.title.trim(),
    asked,
    days: days === null || days < 0 ? null : days,
    owner: c.owner.trim(),
    chase: ahead(chase, now),
  };
}

/**
 * What is due of an assessment.
 * @param now today, YYYY-MM-DD.
 */
export function dueOf(
  { state, saved, assessment: a }: Pick<CaseHead, 'state' | 'saved' | 'assessment'>,
  now: string,
): Due {
  const { checks, signs, lookOn, lookWhen } = a.safety;
  const last = today(new Date(saved));
  const from = readDay(a.person.date) ?? last;
  const written = { from, to: laterOf(from, last) };
  return {
    look: ahead(readDay(lookOn), now),
    awaits: [lookWhen, ...signs.filter((s) => s.look).map((s) => s.if)]
      .map((event) => named(event, a.person.called).trim())
      .filter(Boolean),
    waiting: checks
      .filter((c) => c.state === 'asked' || c.state === 'not-asked')
      .map((c) => waiting(c, written, now)),
    begun: state === 'draft' && isReview(a),
  };
}

/** Days until the first chase of a check that is past; 0 where none is. */
function toChase({ waiting: all }: Due): number {
  return Math.min(0, ...all.map(({ chase }) => chase?.days ?? 0));
}

/** How urgent: a step, and within it days, the fewer the sooner. */
function urgency(due: Due): [number, number] {
  if (due.look && due.look.days < 0) return [0, due.look.days];
  if (toChase(due) < 0) return [1, toChase(due)];
  if (due.begun) return [2, 0];
  return due.look ? [3, due.look.days] : [4, 0];
}

/**
 * For sorting: what is longest overdue first, then what has a check to chase that is past, then reviews that are begun,
 * then by the day of the next look, then what has none. Zero where neither comes before the other.
 */
export function byDue(one: Due, other: Due): number {
  const [step, days] = urgency(one);
  const [otherStep, otherDays] = urgency(other);
  return step - otherStep || days - otherDays;
}
