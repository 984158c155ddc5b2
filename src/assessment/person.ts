import { z } from 'zod/mini';
import type { Ask } from './ask.ts';

/** Why the assessment is written now. Ids are stored for ever. */
export const reasons = {
  'pre-sentence': 'Pre-sentence report',
  order: 'Start of order',
  licence: 'Start of licence',
  review: 'Review',
  transfer: 'Transfer',
  change: 'Change in circumstances',
  end: 'End',
} as const;

export const mappaLevels = {
  none: 'Not under MAPPA',
  '1': 'Level 1',
  '2': 'Level 2',
  '3': 'Level 3',
} as const;

export const person = z.strictObject({
  name: z.string(),
  called: z.string(),
  reference: z.string(),
  born: z.string(),
  sentence: z.string(),
  keyDates: z.string(),
  rarDays: z.string(),
  mappa: z.enum(['', 'none', '1', '2', '3']),
  inCustody: z.boolean(),
  release: z.string(),
  parole: z.string(),
  category: z.string(),
  prison: z.string(),
  communityManager: z.string(),
  whyNow: z.enum(['', 'pre-sentence', 'order', 'licence', 'review', 'transfer', 'change', 'end']),
  needs: z.array(z.string()),
  needsMore: z.string(),
  told: z.enum(['', 'yes', 'no']),
  toldWhyNot: z.string(),
  writer: z.string(),
  role: z.string(),
  date: z.string(),
});
export type Person = z.infer<typeof person>;

export function blankPerson(writer: string, role: string, date: string): Person {
  return {
    name: '',
    called: '',
    reference: '',
    born: '',
    sentence: '',
    keyDates: '',
    rarDays: '',
    mappa: '',
    inCustody: false,
    release: '',
    parole: '',
    category: '',
    prison: '',
    communityManager: '',
    whyNow: '',
    needs: [],
    needsMore: '',
    told: '',
    toldWhyNot: '',
    writer,
    role,
    date,
  };
}

export const personAsks = {
  name: { ask: 'Full name', missing: 'Their full name' },
  called: {
    ask: 'What do they like to be called?',
    hint: 'Every later question uses it.',
    missing: 'What they like to be called',
  },
  reference: {
    ask: 'Reference',
    hint: 'Case reference number, as your office writes it.',
    missing: 'Their reference',
  },
  born: {
    ask: 'Date of birth',
    hint: 'For example 14/2/1979',
    missing: 'Their date of birth',
  },
  sentence: {
    ask: 'Sentence, or stage',
    missing: 'The sentence, or the stage',
    hint: 'For example suspended sentence order, 18 months suspended for 24, from 9 March 2026',
  },
  keyDates: {
    ask: 'Other key dates',
    hint: 'Licence ends, order ends, hearing. Leave empty if the line above says it.',
  },
  rarDays: {
    ask: 'RAR days ordered',
    hint: 'RAR: rehabilitation activity requirement. Leave empty if none.',
  },
  mappa: { ask: 'Multi-agency public protection (MAPPA) level' },
  inCustody: { ask: '{name} is in custody now' },
  release: { ask: 'Release date' },
  parole: { ask: 'Parole date' },
  category: { ask: 'Category, and when it is reviewed' },
  prison: { ask: 'Prison, and prison offender manager' },
  communityManager: { ask: 'Community offender manager' },
  whyNow: { ask: 'Why is this written now?', missing: 'Why this is written now' },
  needs: {
    ask: 'What does {name} need so that this works?',
    hint: 'Ask. Choose all that are true.',
  },
  needsMore: { ask: 'Anything more about that' },
  told: {
    ask: 'Does {name} know that this is an assessment?',
    missing: 'Whether {name} knows that this is an assessment',
  },
  toldWhyNot: { ask: 'Why not yet?', missing: 'Why {name} has not been told' },
  writer: { ask: 'Your name', missing: 'The writer’s name' },
  role: { ask: 'Your role' },
  date: { ask: 'Date written', missing: 'The date on which it is written' },
} satisfies Record<string, Ask>;
