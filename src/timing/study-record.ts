import { z } from 'zod/mini';
import { minutesAtMost, type Pair, pairSchema } from './pair.ts';
import { stopwatchSchema } from './stopwatch.ts';

/**
 * An OASys that was timed. `of` is the id of the assessment for the same case, or empty; it stays in this store and
 * goes into no file.
 */
const oasysTime = z.strictObject({
  id: z.uuid(),
  for: z.enum(['new', 'review']),
  minutes: z.number().check(z.positive(), z.maximum(minutesAtMost)),
  how: z.enum(['stopwatch', 'typed']),
  of: z.string(),
});
export type OasysTime = z.infer<typeof oasysTime>;

/** All that one practitioner has of the study. `me` is random and tells practitioners apart in a merged file. */
export const studySchema = z.strictObject({
  me: z.uuid(),
  watch: z.nullable(
    z.strictObject({ for: z.enum(['new', 'review']), of: z.string(), time: stopwatchSchema }),
  ),
  oasys: z.array(oasysTime),
  pairs: z.array(pairSchema),
  others: z.array(pairSchema),
  /** The ids of the assessments here whose timing is in a pair. They go into no file. */
  paired: z.array(z.string()),
});
export type Study = z.infer<typeof studySchema>;

export function blankStudy(me: string): Study {
  return { me, watch: null, oasys: [], pairs: [], others: [], paired: [] };
}

/** The study with a pair in it; neither timing that it is made of is then listed as unpaired. */
export function withPair(study: Study, pair: Pair, { id: oasysId, of }: OasysTime): Study {
  return {
    ...study,
    pairs: [...study.pairs, pair],
    oasys: study.oasys.filter(({ id }) => id !== oasysId),
    paired: [...new Set([...study.paired, of])],
  };
}

/** A day as the month that it lies in, YYYY-MM. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
