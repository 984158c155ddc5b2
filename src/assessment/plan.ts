import { z } from 'zod/mini';
import type { Ask } from './ask.ts';

const goal = z.strictObject({
  id: z.string(),
  words: z.string(),
  agreed: z.enum(['', 'agreed', 'drafted']),
  serves: z.array(z.string()),
  first: z.string(),
  who: z.string(),
  by: z.string(),
  know: z.string(),
  meanwhile: z.string(),
  rarDays: z.string(),
  inCustody: z.string(),
  beforeRelease: z.string(),
  after: z.string(),
});
export type Goal = z.infer<typeof goal>;

/** Why an area that drives offending or harm has no goal. One marked `endangers` can never reach the person's copy. */
const without = z.strictObject({ why: z.string(), endangers: z.boolean() });

export const plan = z.strictObject({
  goals: z.array(goal),
  without: z.record(z.string(), without),
  rarRest: z.string(),
});
export type Plan = z.infer<typeof plan>;

/** Form.md asks for two to five goals; a sixth is a sign that the plan does not make sense to who must do it. */
export const goalsAtMost = 5;

export function blankGoal(id: string, serves: string[] = []): Goal {
  return {
    id,
    words: '',
    agreed: '',
    serves,
    first: '',
    who: '',
    by: '',
    know: '',
    meanwhile: '',
    rarDays: '',
    inCustody: '',
    beforeRelease: '',
    after: '',
  };
}

export function blankPlan(): Plan {
  return { goals: [], without: {}, rarRest: '' };
}

function days(typed: string): number {
  const n = Number.parseInt(typed, 10);
  return Number.isNaN(n) || n < 0 ? 0 : n;
}

/** Days of rehabilitation activity: ordered, planned in the goals, and what is left (0 or more). Whole days. */
export function rarAccount(
  ordered: string,
  p: Plan,
): { ordered: number; planned: number; left: number } {
  const planned = p.goals.reduce((sum, g) => sum + days(g.rarDays), 0);
  return { ordered: days(ordered), planned, left: Math.max(0, days(ordered) - planned) };
}

export const planAsks = {
  words: {
    ask: 'The goal, in {name}’s words',
    hint: 'Begin with “I”. Something within {name}’s power.',
    missing: 'A goal, in {name}’s words',
  },
  agreed: { ask: 'Is it agreed?' },
  serves: { ask: 'What does it serve?' },
  first: { ask: 'First step', hint: 'Small, and this week if it can be.' },
  who: { ask: 'Who helps?', missing: 'Who helps' },
  by: { ask: 'By when?', missing: 'By when' },
  know: { ask: 'How will we know?', missing: 'How we will know' },
  meanwhile: {
    ask: 'What happens meanwhile?',
    hint: 'While a service or programme is waited for.',
  },
  rarDays: { ask: 'RAR days' },
  inCustody: { ask: 'Now, in custody' },
  beforeRelease: { ask: 'Before release' },
  after: { ask: 'After release' },
  without: {
    ask: 'Why is there no goal for it?',
    hint: 'Your view.',
    missing: 'A goal, or why there is none',
  },
  endangers: { ask: 'A goal could put someone in danger: keep this off {name}’s copy' },
  rarRest: {
    ask: 'What are the other RAR days for?',
    missing: 'What the RAR days not planned are for',
  },
} satisfies Record<string, Ask>;
