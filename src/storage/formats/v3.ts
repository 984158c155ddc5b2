import { z } from 'zod';
import { fromV1, type RecordV2, recordV2 } from './v2.ts';

// Format 3 of a stored record: format 2, and which passage each correction is about, and which hints on language are
// not shown. Frozen as v1.ts is, once it has been released.

const text = z.string();
const { view } = recordV2.shape.assessment.shape;

export const recordV3 = recordV2.extend({
  quiet: z.array(text),
  assessment: recordV2.shape.assessment.extend({
    view: view.extend({
      corrections: z.array(view.shape.corrections.element.extend({ about: text })),
    }),
  }),
});
export type RecordV3 = z.infer<typeof recordV3>;

/**
 * What was stored in format 1 or 2, as format 3 has it: corrections are about no passage in particular, and every hint
 * is shown. Throws what zod found wrong.
 */
export function fromOlder(format: 1 | 2, plain: unknown): RecordV3 {
  const { assessment: a, ...rest }: RecordV2 = format === 1 ? fromV1(plain) : recordV2.parse(plain);
  const corrections = a.view.corrections.map((each) => ({ ...each, about: '' }));
  return { ...rest, quiet: [], assessment: { ...a, view: { ...a.view, corrections } } };
}
