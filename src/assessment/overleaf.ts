import { z } from 'zod/mini';
import type { Ask } from './ask.ts';

const condition = z.strictObject({ id: z.string(), text: z.string() });
const decision = z.strictObject({
  id: z.string(),
  what: z.string(),
  for: z.string(),
  against: z.string(),
  who: z.string(),
  on: z.string(),
});
type Decision = z.infer<typeof decision>;
const contact = z.strictObject({
  id: z.string(),
  agency: z.string(),
  name: z.string(),
  number: z.string(),
  outOfHours: z.string(),
});
const event = z.strictObject({ id: z.string(), on: z.string(), what: z.string() });

/** The back of the sheet: four lists with caps, all optional, nothing else (form.md, "The back"). */
export const overleaf = z.strictObject({
  conditions: z.array(condition),
  decisions: z.array(decision),
  contacts: z.array(contact),
  events: z.array(event),
});
export type Overleaf = z.infer<typeof overleaf>;

/** Caps keep the back to one side. Twelve dated lines is form.md's own figure; the others keep to its measure. */
export const caps = { conditions: 14, decisions: 6, contacts: 10, events: 12 } as const;

export function blankDecision(id: string): Decision {
  return { id, what: '', for: '', against: '', who: '', on: '' };
}

export function blankOverleaf(): Overleaf {
  return { conditions: [], decisions: [], contacts: [], events: [] };
}

export const overleafAsks = {
  conditions: { ask: 'Conditions and orders in full' },
  condition: { ask: 'Condition or order' },
  decisions: {
    ask: 'Decisions',
    hint: 'Recall or breach, referrals: what was decided, for and against.',
  },
  what: { ask: 'What was decided?' },
  for: { ask: 'For' },
  against: { ask: 'Against' },
  who: { ask: 'By whom?' },
  on: { ask: 'When?' },
  contacts: { ask: 'Who to ring' },
  agency: { ask: 'Agency' },
  name: { ask: 'Name' },
  number: { ask: 'Number' },
  outOfHours: { ask: 'Out of hours' },
  events: { ask: 'What happened when', hint: 'At most twelve lines.' },
  eventOn: { ask: 'When?' },
  event: { ask: 'What happened?' },
} satisfies Record<string, Ask>;
