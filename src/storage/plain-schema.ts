import { z } from 'zod/mini';
import { currentFormat, currentRecord } from './formats/current.ts';

/**
 * The JSON schema (draft 2020-12) of a file with one assessment, in the newest stored format. It is made while the app
 * is built, as zod's part for it would otherwise be loaded by everybody.
 */
export function plainSchema(): string {
  const file = z.strictObject({
    what: z.literal('onesheet-assessment'),
    format: z.literal(currentFormat),
    record: currentRecord,
  });
  const title = 'An assessment from Onesheet';
  return JSON.stringify({ ...z.toJSONSchema(file), title });
}
