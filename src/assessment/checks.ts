import { z } from 'zod/mini';
import type { Ask } from './ask.ts';
import { readsAsDay } from './day.ts';

/** Checks and where they stand (P12). Two are always on the form; the writer may add others. */
export const checkStates = {
  'not-asked': 'To be asked',
  asked: 'Asked, no answer yet',
  answered: 'Answered',
  'not-made': 'Decided not to ask',
} as const;

export const check = z.strictObject({
  id: z.string(),
  title: z.string(),
  state: z.enum(['', 'not-asked', 'asked', 'answered', 'not-made']),
  askedOf: z.string(),
  askedOn: z.string(),
  answeredOn: z.string(),
  answer: z.string(),
  why: z.string(),
  owner: z.string(),
  chase: z.string(),
});
export type Check = z.infer<typeof check>;

/** The two checks that every assessment accounts for. Ids are stored for ever. */
export const standingChecks = [
  { id: 'domestic-abuse', title: 'Domestic abuse enquiry' },
  { id: 'safeguarding', title: 'Safeguarding enquiry (children)' },
] as const;

export function blankCheck(id: string, title: string): Check {
  return {
    id,
    title,
    state: '',
    askedOf: '',
    askedOn: '',
    answeredOn: '',
    answer: '',
    why: '',
    owner: '',
    chase: '',
  };
}

/** What is still to be said of a check, in plain words; null when nothing is. */
export function checkTrouble(c: Check): string | null {
  if (c.state === '') return 'where it stands';
  if (c.state === 'not-made') return c.why.trim() ? null : 'why not';
  if (c.state === 'answered') return c.answer.trim() ? null : 'the answer';
  const lacks = [
    c.state === 'asked' && !readsAsDay(c.askedOn) ? 'the day it was asked' : '',
    c.owner.trim() ? '' : 'who sees to it',
    readsAsDay(c.chase) ? '' : c.state === 'asked' ? 'the day to chase it' : 'the day to ask by',
  ].filter(Boolean);
  return lacks.length ? lacks.join(', ') : null;
}

export const checkAsks = {
  title: { ask: 'What is checked?' },
  state: { ask: 'Where does it stand?' },
  askedOf: { ask: 'Of whom?' },
  askedOn: { ask: 'Asked on' },
  answeredOn: { ask: 'Answered on' },
  answer: { ask: 'The answer' },
  why: { ask: 'Why not?' },
  owner: { ask: 'Who sees to it?' },
  chase: { ask: 'Day to chase it' },
  askBy: { ask: 'Ask by' },
} satisfies Record<string, Ask>;
