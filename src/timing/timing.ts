import { z } from 'zod/mini';
import { type Spent, spentSchema, together } from './spent.ts';

/** What can be done for an assessment away from the screen. */
export const awayKinds = {
  interview: 'Interview',
  reading: 'Reading files',
  calls: 'Calls and checks',
  other: 'Anything else',
} as const;
export type AwayKind = keyof typeof awayKinds;
const awayIds = Object.keys(awayKinds) as [AwayKind, ...AwayKind[]];

/** Minutes at most for one entry by hand: a long day. */
export const awayAtMost = 1440;

const away = z.strictObject({
  id: z.string(),
  kind: z.enum(awayIds),
  minutes: z.int().check(z.minimum(1), z.maximum(awayAtMost)),
});

/**
 * The timing of one assessment. Nothing that was written stands in it. `last` is when the screen was last in use,
 * ISO 8601, UTC, or empty; it serves only to tell sittings apart.
 */
export const timingSchema = z.strictObject({
  spent: spentSchema,
  sittings: z.int().check(z.minimum(0)),
  last: z.string(),
  away: z.array(away),
});
export type Timing = z.infer<typeof timingSchema>;

export function noTiming(): Timing {
  return { spent: {}, sittings: 0, last: '', away: [] };
}

/** Milliseconds. Work that begins this long after the last was seen is another sitting. */
const SITTING = 30 * 60_000;

/** The timing with what was spent since. Another sitting begins after half an hour, or where the clock was put back. */
export function withSpent(timing: Timing, more: Spent, now: Date): Timing {
  const gap = now.getTime() - Date.parse(timing.last);
  const same = gap >= 0 && gap <= SITTING;
  return {
    ...timing,
    spent: together(timing.spent, more),
    sittings: same ? timing.sittings : timing.sittings + 1,
    last: now.toISOString(),
  };
}

/** Minutes away from the screen, as entered by hand. */
export function minutesAway(timing: Timing): number {
  return timing.away.reduce((sum, { minutes }) => sum + minutes, 0);
}
