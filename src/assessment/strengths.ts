import { z } from 'zod/mini';
import type { Ask } from './ask.ts';
import { blankPassage, passage } from './passage.ts';

/**
 * Kinds of protective factor, in our own words. Ids are stored for ever.
 * `ask` is what the writer is asked about that kind.
 */
export const strengthKinds = [
  { id: 'someone', title: 'Someone who backs {name}', ask: 'Who, and what do they do that helps?' },
  { id: 'work', title: 'Work', ask: 'What work, for how long, and what keeps it going?' },
  {
    id: 'activity',
    title: 'Something worth doing',
    ask: 'What fills the time well, and how often?',
  },
  {
    id: 'relationship',
    title: 'A steady relationship',
    ask: 'With whom, and what makes it steady?',
  },
  {
    id: 'wellbeing',
    title: 'Feeling well enough to cope',
    ask: 'What helps, and how do you know?',
  },
  {
    id: 'belonging',
    title: 'Belonging somewhere',
    ask: 'To what, and what does it ask of {name}?',
  },
  {
    id: 'motivation',
    title: 'Wanting to change',
    ask: 'What has been said and done that shows it?',
  },
  { id: 'worker', title: 'A worker who is trusted', ask: 'Who, and what came of it?' },
  { id: 'home', title: 'A safe place to live', ask: 'Where, with whom, for how long?' },
  { id: 'hope', title: 'Hope', ask: 'What for, and what keeps it alive?' },
  { id: 'own', title: 'Something else', ask: 'What is it, and how does it help?' },
] as const;

const strength = z.strictObject({
  id: z.string(),
  kind: z.string(),
  what: passage,
  undone: passage,
  built: passage,
  goals: z.array(z.string()),
});
export type Strength = z.infer<typeof strength>;

export const strengths = z.strictObject({
  list: z.array(strength),
  none: z.boolean(),
  tried: z.string(),
});
export type Strengths = z.infer<typeof strengths>;

export function blankStrength(id: string, kind: string): Strength {
  return {
    id,
    kind,
    what: blankPassage(),
    undone: blankPassage(),
    built: blankPassage(),
    goals: [],
  };
}

export function blankStrengths(): Strengths {
  return { list: [], none: false, tried: '' };
}

export const strengthAsks = {
  what: { ask: 'What it is', missing: 'A strength' },
  undone: {
    ask: 'What could undo it?',
    hint: 'Your view. Every strength needs it.',
    missing: 'What could undo it',
  },
  built: {
    ask: 'What would build on it?',
    hint: 'Your view. This or a goal is needed.',
    missing: 'What would build on it',
  },
  goals: { ask: 'Built on by goals' },
  tried: {
    ask: 'What was looked for, and with whom?',
    missing: 'What was looked for, as no strength is seen yet',
  },
} satisfies Record<string, Ask>;
