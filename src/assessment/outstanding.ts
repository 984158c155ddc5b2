import type { Assessment } from './assessment.ts';
import type { Check } from './checks.ts';
import { laterOf, readDay } from './day.ts';
import { waiting } from './due.ts';
import { type Goal, rarAccount } from './plan.ts';

/**
 * Days for which a check has been asked and not answered; null where it waits for no answer, or its day can't be told.
 * @param day today, YYYY-MM-DD
 */
export function daysWaited(c: Check, { person, sign }: Assessment, day: string): number | null {
  const from = readDay(person.date) ?? day;
  const signed = readDay(sign.signedOn) ?? from;
  return waiting(c, { from, to: laterOf(from, signed) }, day).days;
}

/** Goals that a review found stuck, and why. */
export function stuckGoals(a: Assessment): { goal: Goal; why: string }[] {
  return a.plan.goals.flatMap((goal) => {
    const { progress = '', note = '' } = a.since.goals[goal.id] ?? {};
    return progress === 'stuck' ? [{ goal, why: note.trim() }] : [];
  });
}

/** RAR days that are left of those ordered; null where none are ordered, or none were counted yet. */
export function rarLeft(a: Assessment): { left: number; ordered: number } | null {
  const { ordered } = rarAccount(a.person.rarDays, a.plan);
  const used = Number.parseInt(a.since.rarUsed, 10);
  return ordered > 0 && used >= 0 ? { left: Math.max(0, ordered - used), ordered } : null;
}
