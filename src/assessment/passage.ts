import { z } from 'zod/mini';

/**
 * A passage: one box of the writer's words, with the sources that it rests on.
 * "Not known yet", "none" and the like are real answers (P11): they stand in `gap`, with who was asked or
 * why in `note`. The text stays in the record when a gap is chosen, so that changing one's mind costs nothing.
 */
export const passage = z.strictObject({
  text: z.string(),
  gap: z.enum(['', 'none', 'not-known', 'not-asked', 'would-not-say']),
  note: z.string(),
  from: z.array(z.string()),
  private: z.boolean(),
  aboutOthers: z.boolean(),
});

export type Passage = z.infer<typeof passage>;
export type Gap = Exclude<Passage['gap'], ''>;

export function blankPassage(): Passage {
  return { text: '', gap: '', note: '', from: [], private: false, aboutOthers: false };
}

/** What each honest gap is called, and what it asks for in turn. */
export const gaps: Record<Gap, { title: string; ask: string; onSheet: string }> = {
  none: { title: 'None that I can see', ask: 'What was looked for?', onSheet: 'None seen' },
  'not-known': {
    title: 'Not known yet',
    ask: 'Who has been asked, and when?',
    onSheet: 'Not known yet; asked',
  },
  'not-asked': { title: 'Not asked', ask: 'Why not, and when will it be?', onSheet: 'Not asked:' },
  'would-not-say': {
    title: 'Would rather not answer',
    ask: 'Anything to add, without judgement',
    onSheet: 'Would rather not answer',
  },
};

/** True when the passage says something: words, or a gap with its reason (silence needs none). */
export function isSaid(p: Passage): boolean {
  if (p.gap === '') return p.text.trim() !== '';
  return p.gap === 'would-not-say' || p.note.trim() !== '';
}
