import { z } from 'zod/mini';
import { type Assessment, assessment, blankAssessment } from '../assessment/assessment.ts';
import type { PartId } from '../assessment/parts.ts';

/** Keys under which the definition keeps ids, and days that nobody types, not words. */
const ids = new Set(['id', 'from', 'serves', 'still', 'day']);

function wordsIn(schema: z.core.$ZodType, value: unknown): number {
  if (schema instanceof z.core.$ZodString)
    return typeof value === 'string' ? value.split(/\s+/).filter(Boolean).length : 0;
  if (schema instanceof z.core.$ZodArray)
    return (value as unknown[]).reduce<number>(
      (n, each) => n + wordsIn(schema._zod.def.element, each),
      0,
    );
  if (schema instanceof z.core.$ZodRecord)
    return Object.values(value as object).reduce<number>(
      (n, each) => n + wordsIn(schema._zod.def.valueType, each),
      0,
    );
  if (schema instanceof z.core.$ZodObject)
    return Object.entries(schema._zod.def.shape).reduce(
      (n, [key, inner]) =>
        ids.has(key) ? n : n + wordsIn(inner, (value as Record<string, unknown>)[key]),
      0,
    );
  return 0;
}

/** What is there before anybody has written: the names of the usual checks. */
const blank = blankAssessment();

/**
 * How many words stand in a part: everything that is typed, names and dates too, and nothing that is chosen or was there before. Read
 * from the definition itself, so that a new question counts without being named here.
 */
export function wordsWritten(value: Assessment, part: PartId): number {
  const preset = wordsIn(assessment.shape[part], blank[part]);
  return Math.max(0, wordsIn(assessment.shape[part], value[part]) - preset);
}
