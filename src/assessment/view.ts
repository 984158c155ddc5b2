import { z } from 'zod';
import type { Ask } from './ask.ts';
import { blankPassage, passage } from './passage.ts';

export const agreements = {
  agrees: 'Agrees',
  part: 'Agrees with part of it',
  disagrees: 'Disagrees',
  'not-shown': 'Has not seen it yet',
  'not-asked': 'Could not be asked',
  'would-not-say': 'Would rather not say',
} as const;

export const correctionOutcomes = {
  open: 'Not settled yet',
  changed: 'Changed',
  added: 'Stands beside it as disagreement',
  refused: 'Not accepted',
} as const;

const correction = z.strictObject({
  id: z.string(),
  /** The place of the passage, each row named by its own id; empty where it is about no passage in particular. */
  about: z.string(),
  wrong: z.string(),
  should: z.string(),
  on: z.string(),
  outcome: z.enum(['open', 'changed', 'added', 'refused']),
  why: z.string(),
  by: z.string(),
});
export type Correction = z.infer<typeof correction>;

export const view = z.strictObject({
  words: passage,
  agreement: z.enum(['', 'agrees', 'part', 'disagrees', 'not-shown', 'not-asked', 'would-not-say']),
  agreementNote: z.string(),
  corrections: z.array(correction),
  copyGiven: z.string(),
});
export type View = z.infer<typeof view>;

export function blankView(): View {
  return {
    words: blankPassage(),
    agreement: '',
    agreementNote: '',
    corrections: [],
    copyGiven: '',
  };
}

export function blankCorrection(id: string): Correction {
  return { id, about: '', wrong: '', should: '', on: '', outcome: 'open', why: '', by: '' };
}

/** Not being asked, or not having seen it, is not the same as disagreeing, and needs its reason. */
export function agreementNeedsReason(v: View): boolean {
  return v.agreement === 'not-asked' || v.agreement === 'not-shown';
}

export const viewAsks = {
  words: {
    ask: 'What does {name} say?',
    hint: 'Exactly as said. Quotation marks are put round the whole; put your own where only some of the words are {name}’s.',
    missing: '{name}’s own words',
  },
  agreement: { ask: 'Does {name} agree with this?', missing: 'Whether {name} agrees' },
  agreementNote: {
    ask: 'With what, or why?',
    missing: 'Why {name} could not be asked, or when it will be shown',
  },
  notAsked: { ask: 'Why not?' },
  notShown: { ask: 'When will it be shown?' },
  wrong: { ask: 'What does {name} say is wrong?' },
  should: { ask: 'What should it say?' },
  on: { ask: 'Asked on' },
  outcome: { ask: 'What came of it?' },
  why: { ask: 'Why?' },
  by: { ask: 'Decided by' },
  copyGiven: { ask: 'Copy given on' },
} satisfies Record<string, Ask>;
