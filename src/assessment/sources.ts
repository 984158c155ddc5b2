import { z } from 'zod/mini';
import type { Ask } from './ask.ts';

/**
 * A source is entered once and cited by its letter. A letter is kept through every review, and is never
 * given to another source, even when its own is taken away: old sheets still point to it.
 */
const source = z.strictObject({
  id: z.string(),
  letter: z.string(),
  what: z.string(),
  date: z.string(),
  private: z.boolean(),
});
export type Source = z.infer<typeof source>;

export const sources = z.strictObject({
  list: z.array(source),
  given: z.int().check(z.minimum(0)),
});
export type Sources = z.infer<typeof sources>;

export function blankSources(): Sources {
  return { list: [], given: 0 };
}

/** The letter of the nth source, counted from 0: a to z, then aa, ab … */
export function letterOf(nth: number): string {
  const last = String.fromCharCode(97 + (nth % 26));
  return nth < 26 ? last : letterOf(Math.floor(nth / 26) - 1) + last;
}

/** The sources with one more, which gets the next letter that was never given. */
export function withSource(
  now: Sources,
  id: string,
  what: string,
  date: string,
  secret = false,
): Sources {
  const added = {
    id,
    letter: letterOf(now.given),
    what: what.trim(),
    date: date.trim(),
    private: secret,
  };
  return { list: [...now.list, added], given: now.given + 1 };
}

export const sourceAsks = {
  what: {
    ask: 'What is the source?',
    hint: 'For example interview, police summary, call from a relative',
  },
  date: { ask: 'When?', hint: 'For example 24 March, or 2022. Empty means undated.' },
  private: { ask: 'Not to be shared with {name}' },
} satisfies Record<string, Ask>;
