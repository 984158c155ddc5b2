import { z } from 'zod';
import type { Ask } from './ask.ts';
import { blankCheck, check, standingChecks } from './checks.ts';
import { blankPassage, passage } from './passage.ts';

const step = z.strictObject({
  id: z.string(),
  what: z.string(),
  who: z.string(),
  by: z.string(),
  cover: z.string(),
});
const control = z.strictObject({
  id: z.string(),
  what: z.string(),
  protects: z.string(),
  why: z.string(),
});
/**
 * One list serves "higher if", "if … then" and "look again when" (form.md, part 7): a sign is written once.
 * `raises` says that it would raise the risk, `look` that the assessment is looked at again when it comes.
 */
const sign = z.strictObject({
  id: z.string(),
  if: z.string(),
  then: z.string(),
  raises: z.boolean(),
  look: z.boolean(),
});

export const safety = z.strictObject({
  next: z.array(step),
  controls: z.array(control),
  victim: passage,
  liaison: z.string(),
  signs: z.array(sign),
  checks: z.array(check),
  lookOn: z.string(),
  lookWhen: z.string(),
});
export type Safety = z.infer<typeof safety>;
export type Step = z.infer<typeof step>;
export type Control = z.infer<typeof control>;
export type Sign = z.infer<typeof sign>;

export function blankStep(id: string): Step {
  return { id, what: '', who: '', by: '', cover: '' };
}
export function blankControl(id: string): Control {
  return { id, what: '', protects: '', why: '' };
}
export function blankSign(id: string, raises = true): Sign {
  return { id, if: '', then: '', raises, look: false };
}

export function blankSafety(): Safety {
  return {
    // One open row each, as both are required: nobody should have to press "add" for the first.
    next: [blankStep('first')],
    controls: [],
    victim: blankPassage(),
    liaison: '',
    signs: [blankSign('first')],
    checks: standingChecks.map((c) => blankCheck(c.id, c.title)),
    lookOn: '',
    lookWhen: '',
  };
}

export const safetyAsks = {
  next: {
    ask: 'What must happen in the coming days?',
    missing: 'What must happen next, by whom and by when',
  },
  what: { ask: 'What?' },
  who: { ask: 'By whom?' },
  by: { ask: 'By when?' },
  cover: { ask: 'Who does it if you are away?' },
  control: { ask: 'Condition, order or restriction' },
  protects: { ask: 'What does it protect?' },
  needed: { ask: 'Why is it needed?' },
  victim: {
    ask: 'How is the victim kept safe?',
    hint: 'Impact, wishes, what is arranged. Never on {name}’s copy.',
    missing: 'How the victim is kept safe',
  },
  liaison: { ask: 'Victim liaison officer', hint: 'Name and number' },
  if: { ask: 'If', hint: 'The sign that someone would see' },
  then: { ask: 'then who does what?' },
  signs: {
    ask: 'If things change, who does what?',
    missing: 'One “if … then”: the sign, and who does what',
  },
  raises: { ask: 'It would raise the risk' },
  look: { ask: 'Look at this assessment again when it comes' },
  raise: {
    ask: 'What would raise it?',
    hint: 'One sign to a line. “Keeping people safe” asks who then does what.',
  },
  lookOn: {
    ask: 'When is this looked at again?',
    hint: 'For example 26/6/2026',
    missing: 'When this is looked at again',
  },
  lookWhen: {
    ask: 'Or sooner, when',
    hint: 'An event: the programme starts, the tenancy is settled',
  },
} satisfies Record<string, Ask>;
