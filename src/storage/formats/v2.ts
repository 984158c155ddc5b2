import { z } from 'zod';
import { type RecordV1, recordV1 } from './v1.ts';

// Format 2 of a stored record: format 1, and what a review adds. Frozen as v1.ts is, once it has been released.

const text = z.string();
const level = z.enum(['', 'low', 'medium', 'high', 'very-high', 'not-known']);

const since = z.strictObject({
  of: z.number().int().min(0),
  day: text,
  still: z.record(z.string(), z.string()),
  nothing: z.boolean(),
  happened: z.array(z.strictObject({ id: text, kind: text, on: text, what: text })),
  goals: z.record(
    z.string(),
    z.strictObject({
      progress: z.enum(['', 'done', 'under-way', 'stuck', 'dropped']),
      note: text,
    }),
  ),
  signs: z.record(
    z.string(),
    z.strictObject({ came: z.enum(['', 'no', 'yes', 'not-known']), known: text }),
  ),
  rarUsed: text,
  wrong: text,
  lower: text,
  higher: text,
  levels: z.record(z.string(), z.strictObject({ community: level, custody: level, why: text })),
  band: text,
});

export const recordV2 = recordV1.extend({
  assessment: recordV1.shape.assessment.extend({ since }),
});
export type RecordV2 = z.infer<typeof recordV2>;

/** What was stored in format 1, as format 2 has it: no review. Throws what zod found wrong. */
export function fromV1(plain: unknown): RecordV2 {
  const { assessment, ...rest }: RecordV1 = recordV1.parse(plain);
  const first = {
    of: 0,
    day: '',
    still: {},
    nothing: false,
    happened: [],
    goals: {},
    signs: {},
    rarUsed: '',
    wrong: '',
    lower: '',
    higher: '',
    levels: {},
    band: '',
  };
  return { ...rest, assessment: { ...assessment, since: first } };
}
