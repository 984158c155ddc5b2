import { z } from 'zod/mini';
import type { Ask } from './ask.ts';

/** How far a goal has come since it was set. Ids are stored for ever. */
export const progresses = {
  done: 'Done',
  'under-way': 'Under way',
  stuck: 'Stuck',
  dropped: 'Dropped',
} as const;

/** Whether a warning sign that was named last time has come. Ids are stored for ever. */
export const comings = { no: 'No', yes: 'Yes', 'not-known': 'Not known' } as const;

const level = z.enum(['', 'low', 'medium', 'high', 'very-high', 'not-known']);

/** A change that calls for a look: its kind (happenings.ts), the day, and what it was. */
const happened = z.strictObject({
  id: z.string(),
  kind: z.string(),
  on: z.string(),
  what: z.string(),
});
export type Happened = z.infer<typeof happened>;

/**
 * What a review adds: what has happened since the finished version that it starts from. In a first assessment all of
 * it is empty, and `of` is 0. What is kept by id (goals, signs, levels) has an entry for each that stood there then.
 */
export const since = z.strictObject({
  /** The number of the finished version that is reviewed, counted from 1; 0 in a first assessment. */
  of: z.int().check(z.minimum(0)),
  /** The day on which that version was finished, YYYY-MM-DD; empty in a first assessment. */
  day: z.string(),
  /** The day, YYYY-MM-DD, on which a thing was said to be still true, by its key (review/standings.ts). */
  still: z.record(z.string(), z.string()),
  nothing: z.boolean(),
  happened: z.array(happened),
  goals: z.record(
    z.string(),
    z.strictObject({
      progress: z.enum(['', 'done', 'under-way', 'stuck', 'dropped']),
      note: z.string(),
    }),
  ),
  signs: z.record(
    z.string(),
    z.strictObject({ came: z.enum(['', 'no', 'yes', 'not-known']), known: z.string() }),
  ),
  rarUsed: z.string(),
  wrong: z.string(),
  lower: z.string(),
  higher: z.string(),
  /** The levels given last time, by group and entry (review/last-levels.ts), and why it is another now, or stays. */
  levels: z.record(
    z.string(),
    z.strictObject({ community: level, custody: level, why: z.string() }),
  ),
  /** What has changed, in a few words, for the head of the sheet. */
  band: z.string(),
});
export type Since = z.infer<typeof since>;

export function blankSince(): Since {
  return {
    of: 0,
    day: '',
    still: {},
    nothing: false,
    happened: [],
    goals: {},
    signs: {},
    rarUsed: '',
    wrong: '',
    lower: '',
    higher: '',
    levels: {},
    band: '',
  };
}

export function blankHappened(id: string, kind: string, on = ''): Happened {
  return { id, kind, on, what: '' };
}

export const sinceAsks = {
  nothing: { ask: 'Nothing has happened that bears on this' },
  happened: { missing: 'What has happened since, or that nothing has', ask: 'What has happened?' },
  on: { ask: 'When? A day or a month' },
  what: { ask: 'What, in a few words?', missing: 'What happened, and when' },
  progress: { ask: 'How far has it come?' },
  note: { ask: 'What has been done, or stands in the way?' },
  stuck: { ask: 'Why?', missing: 'Why it is stuck or dropped' },
  levels: { ask: 'Why the level moved, or stays' },
  came: { ask: 'Has it been seen?' },
  known: { ask: 'When was that known, and how?' },
  rarUsed: { ask: 'RAR days used so far', missing: 'How many RAR days are used' },
  wrong: {
    ask: 'What was wrong last time?',
    hint: 'What was missed, misread, or has turned out otherwise. “Nothing that I know of” is an answer.',
    missing: 'What was wrong last time',
  },
  lower: {
    ask: 'What now argues for a lower level?',
    hint: 'A line is enough. “Nothing” is an answer.',
    missing: 'What now argues for a lower level',
  },
  higher: {
    ask: 'What now argues for a higher level?',
    hint: 'A line is enough. “Nothing” is an answer.',
    missing: 'What now argues for a higher level',
  },
  changed: {
    ask: 'Why is it another level now?',
    hint: 'Your view.',
    missing: 'Why it is another level now',
  },
  stays: {
    ask: 'The reasons have changed. Why does the level stay?',
    hint: 'Your view.',
    missing: 'Why the level stays although its reasons have changed',
  },
  band: {
    ask: 'What has changed, in a few lines',
    hint: 'Printed at the head of the sheet, after “Since”. The rest need not say it again.',
    missing: 'What has changed, for the head of the sheet',
  },
} satisfies Record<string, Ask>;

/** True for a goal that is no longer to be worked on: one that was done or dropped. */
export function isClosed(progress: string | undefined): boolean {
  return progress === 'done' || progress === 'dropped';
}

/** True where this is a review of a finished version. */
export function isReview(a: { since: Pick<Since, 'of'> }): boolean {
  return a.since.of > 0;
}
