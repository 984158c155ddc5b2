import { z } from 'zod/mini';
import { type Assessment, assessment } from './assessment.ts';

/** Where the writer was: a part of the form and, in it, a field. */
const place = z.strictObject({ part: z.string(), field: z.string() });

/**
 * What is kept of one assessment: the assessment, its state, and where the writer was. Times are ISO 8601, UTC.
 * `binned` is when it was put in the bin, empty while it is not there; `keepUntil` a day, YYYY-MM-DD, or empty.
 */
export const record = z.strictObject({
  state: z.enum(['draft', 'finished']),
  started: z.string(),
  saved: z.string(),
  finished: z.string(),
  binned: z.string(),
  keepUntil: z.string(),
  place,
  /** The id of the assessment that this is a copy of, where two tabs wrote at once; otherwise empty. */
  copyOf: z.string(),
  /** Hints on language that are not shown where they stood: the hint's id, a space, and the place (quiet.ts). */
  quiet: z.array(z.string()),
  assessment,
});
export type CaseRecord = z.infer<typeof record>;

export function newRecord(blank: Assessment, now: string): CaseRecord {
  return {
    state: 'draft',
    started: now,
    saved: now,
    finished: '',
    binned: '',
    keepUntil: '',
    place: { part: 'person', field: '' },
    copyOf: '',
    quiet: [],
    assessment: blank,
  };
}
