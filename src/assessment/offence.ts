import { z } from 'zod/mini';
import type { Ask } from './ask.ts';
import { blankPassage, passage } from './passage.ts';

/** How the person takes the conviction. Ids are stored for ever. */
export const convictionStates = {
  accepts: 'Accepts it',
  part: 'Accepts part of it',
  no: 'Does not accept it',
  'not-convicted': 'Not convicted (yet)',
  'not-known': 'Not known yet',
  'not-asked': 'Could not be asked',
} as const;

const dispute = z.strictObject({
  id: z.string(),
  says: z.string(),
  treated: z.string(),
  open: z.boolean(),
});

export const offence = z.strictObject({
  known: passage,
  disputed: z.array(dispute),
  conviction: z.enum(['', 'accepts', 'part', 'no', 'not-convicted', 'not-known', 'not-asked']),
  convictionNote: z.string(),
  courtFound: z.string(),
  theySay: z.string(),
  appeal: z.string(),
  use: z.enum(['', 'verdict', 'other']),
  useNote: z.string(),
  myView: passage,
});
export type Offence = z.infer<typeof offence>;
export type Dispute = z.infer<typeof dispute>;

export function blankOffence(): Offence {
  return {
    known: blankPassage(),
    disputed: [],
    conviction: '',
    convictionNote: '',
    courtFound: '',
    theySay: '',
    appeal: '',
    use: '',
    useNote: '',
    myView: blankPassage(),
  };
}

/** True when the person does not accept the conviction, or not all of it. */
export function notAccepted(o: Offence): boolean {
  return o.conviction === 'part' || o.conviction === 'no';
}

export const uses = {
  verdict: 'Levels start from the verdict; the account given neither raises nor lowers them',
  other: 'In another way',
} as const;

export const offenceAsks = {
  known: {
    ask: 'What is known?',
    hint: 'What was done, to whom, the pattern before it, and what it did to the victim. Facts only, with where each comes from.',
    missing: 'What is known of what happened',
  },
  says: { ask: 'Who says what?' },
  treated: {
    ask: 'How is it treated here?',
    hint: 'Your view. For example a trial’s verdict, an allegation not proved, a flag on a file',
    missing: 'How a disputed point is treated here',
  },
  open: { ask: 'Still to be settled: put it at the head of the sheet' },
  conviction: {
    ask: 'Does {name} accept the conviction?',
    missing: 'Whether {name} accepts the conviction',
  },
  convictionNote: {
    ask: 'Who has been asked, or why not?',
    missing: 'Who has been asked about the conviction, or why not',
  },
  courtFound: { ask: 'What did the court find?' },
  theySay: { ask: 'What does {name} say, in {name}’s words?' },
  appeal: { ask: 'Is there an appeal? How far is it?' },
  use: { ask: 'How is {name}’s account used here?' },
  useNote: { ask: 'In what way, and why?', hint: 'Your view.' },
  myView: {
    ask: 'My view: why this, why now, why again?',
    hint: 'Why this person did this, then; is it the same victim, and why; what has ended, what is still live? Name what went on in the mind, in your own words.',
    missing: 'Your view of why this, why now, why again',
  },
} satisfies Record<string, Ask>;

/** Shown where an account is written down that differs from the verdict. */
export const appealWarning =
  'What you write here may be disclosed while an appeal is live. Write what is offered; do not press for an account.';
