import type { Assessment } from './assessment.ts';
import type { Check } from './checks.ts';
import { readDay } from './day.ts';
import { type Goal, rarAccount } from './plan.ts';

const dayLong = 86_400_000;

/**
 * Days for which a check has been asked and not answered; null where it waits for no answer, or its day can't be told.
 * @param written the day of the assessment, whose year a day without one has
 * @param day today, YYYY-MM-DD
 */
export function daysWaited(c: Check, written: string, day: string): number | null {
  if (c.state !== 'asked') return null;
  const year = readDay(written)?.slice(0, 4) ?? '';
  const asked = readDay(c.askedOn) ?? readDay(`${c.askedOn.trim()} ${year}`);
  if (asked === null) return null;
  const waited = (Date.parse(day) - Date.parse(asked)) / dayLong;
  return waited >= 0 ? waited : null;
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
