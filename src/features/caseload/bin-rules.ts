import { daysFrom, today } from '../../assessment/day.ts';

/** Days that a record stays in the bin. */
export const BIN_DAYS = 30;

/** More days than this in which the app was never seen to run, and the clock may have been put forward. */
const UNSEEN = 7;

/** Whole days by the calendar from one day to another, YYYY-MM-DD; never fewer than none. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, daysFrom(from, to));
}

/**
 * Days until a record may leave the bin, 0 to 30. By the calendar of the machine, whatever the hour; a clock that is
 * put back only makes it longer.
 *
 * @param binned when it was put there, ISO 8601.
 * @param day today, YYYY-MM-DD.
 */
export function daysLeft(binned: string, day: string): number {
  return Math.max(0, BIN_DAYS - daysBetween(today(new Date(binned)), day));
}

/**
 * What the bin may do with a record: keep it, let it go by itself, or ask. It asks when the days seem to be over but
 * for more than a week of them on end the app was never seen to run: a long leave, or a clock that was put forward. It
 * asks too when the record was put there more than a week ahead: the clock was wrong then or is now, and which of the
 * two only the practitioner knows.
 *
 * @param seen the days on which the app ran, YYYY-MM-DD, in order.
 */
export function binVerdict(
  binned: string,
  day: string,
  seen: readonly string[],
): 'keep' | 'go' | 'ask' {
  const from = today(new Date(binned));
  if (daysBetween(day, from) > UNSEEN) return 'ask';
  if (daysBetween(from, day) <= BIN_DAYS) return 'keep';
  const days = [from, ...seen.filter((each) => each > from && each < day), day];
  const gaps = days.slice(1).map((each, at) => daysBetween(days[at] as string, each));
  return gaps.every((gap) => gap <= UNSEEN) ? 'go' : 'ask';
}
