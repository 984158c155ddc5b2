import { z } from 'zod/mini';
import { parts } from '../assessment/parts.ts';

const partIds = parts.map(({ id }) => id);

/** Active time in milliseconds, 0 or more, and keys pressed, in one part. */
const inPart = z.strictObject({
  ms: z.number().check(z.minimum(0)),
  keys: z.int().check(z.minimum(0)),
});

/** What was spent in each part; a part that was never on the screen has no entry. */
export const spentSchema = z.partialRecord(z.enum(partIds), inPart);
export type Spent = z.infer<typeof spentSchema>;

export function noneSpent(): Spent {
  return {};
}

/** Both together, part by part. */
export function together(one: Spent, other: Spent): Spent {
  const sum: Spent = { ...one };
  for (const id of partIds) {
    const more = other[id];
    if (more === undefined) continue;
    const before = sum[id] ?? { ms: 0, keys: 0 };
    sum[id] = { ms: before.ms + more.ms, keys: before.keys + more.keys };
  }
  return sum;
}

/** Milliseconds in all parts. */
export function totalMs(spent: Spent): number {
  return partIds.reduce((sum, id) => sum + (spent[id]?.ms ?? 0), 0);
}

/** Keys pressed in all parts. */
export function totalKeys(spent: Spent): number {
  return partIds.reduce((sum, id) => sum + (spent[id]?.keys ?? 0), 0);
}

export function isNoneSpent(spent: Spent): boolean {
  return Object.keys(spent).length === 0;
}
