import { z } from 'zod/mini';
import { doorRow } from './door-row.ts';

/** The kind of a row that holds another, damaged one as it lay. Stored for ever: never changed. */
export const ASIDE = 'aside';

/** Kind and id of the row that holds what lists show. It can always be made anew from the records themselves. */
export const HEADS = 'heads';

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** A row as it lies in a second copy. `lay` is there in rows of kind ASIDE only. */
export const rowShape = z.strictObject({
  id: z.string(),
  kind: z.string(),
  rev: z.int().check(z.minimum(1)),
  format: z.int().check(z.minimum(0)),
  iv: bytes,
  sealed: bytes,
  lay: z.optional(z.unknown()),
});
export type Kept = z.infer<typeof rowShape>;

/** The two rows without which no record opens. */
export const thresholdShape = z.object({
  door: doorRow,
  store: z.strictObject({
    id: z.literal('store'),
    format: z.int().check(z.minimum(1)),
    storeId: z.string(),
  }),
});
export type Threshold = z.infer<typeof thresholdShape>;
