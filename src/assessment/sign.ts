import { z } from 'zod';
import type { Ask } from './ask.ts';
import { blankPassage, passage } from './passage.ts';

/** A manager's view stands beside the writer's and changes nothing of it (P15). */
const manager = z.strictObject({
  name: z.string(),
  on: z.string(),
  view: z.string(),
  differs: z.boolean(),
  would: z.string(),
  reason: z.string(),
});

export const sign = z.strictObject({
  changeMind: passage,
  signed: z.boolean(),
  /** The day on which it was signed, which need not be the day on which it was written. */
  signedOn: z.string(),
  manager,
});
export type Sign = z.infer<typeof sign>;

export function blankSign(): Sign {
  return {
    changeMind: blankPassage(),
    signed: false,
    signedOn: '',
    manager: { name: '', on: '', view: '', differs: false, would: '', reason: '' },
  };
}

export const signAsks = {
  changeMind: {
    ask: 'The fact that would most change my mind',
    hint: 'One sentence.',
    missing: 'The fact that would most change your mind',
  },
  signed: { ask: 'I sign this as my own view', missing: 'Your signature' },
  managerName: { ask: 'Manager’s name' },
  managerOn: { ask: 'Date' },
  managerView: { ask: 'Manager’s view' },
  differs: { ask: 'It differs from the writer’s' },
  would: {
    ask: 'What would the manager put instead?',
    hint: 'Said at the head of the sheet after “Manager would”. For example put children high',
  },
  reason: { ask: 'The manager’s reason', hint: 'Printed overleaf.' },
} satisfies Record<string, Ask>;
