import { z } from 'zod/mini';

/** Minutes that are believed for one OASys or one sheet: up to a hundred hours. */
export const minutesAtMost = 6000;

const minutes = z.number().check(z.positive(), z.maximum(minutesAtMost));

/** How the minutes of an OASys were come by. */
export const hows = { stopwatch: 'Stopwatch', typed: 'Typed in' } as const;

/**
 * One practitioner's two timings of the same case, as they stand in the study. It holds no name, reference or text and
 * no date finer than the month, and stays as it is when the assessment changes or goes. `away` is minutes away from
 * the screen for the sheet, as entered by hand; it is not part of `onesheet`.
 */
export const pairSchema = z.strictObject({
  id: z.uuid(),
  /** Random, one for each practitioner's store; it tells practitioners apart and names nobody. */
  by: z.uuid(),
  month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  for: z.enum(['new', 'review']),
  first: z.enum(['oasys', 'onesheet', 'not-said']),
  oasys: minutes,
  how: z.enum(['stopwatch', 'typed']),
  onesheet: minutes,
  away: z.int().check(z.minimum(0)),
  words: z.int().check(z.minimum(0)),
});
export type Pair = z.infer<typeof pairSchema>;
