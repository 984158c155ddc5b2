import type { CaseRecord } from '../assessment/record.ts';
import { plainText } from '../storage/plain-file.ts';
import { assessments } from './assessments.ts';

/** Put in by the build (vite.config.ts). */
declare const __ONESHEET_SCHEMA__: string;

/** The JSON schema of what `plainOut` writes. */
export const plainSchema: string = __ONESHEET_SCHEMA__;

/** An assessment as JSON, not locked, for other programs and for Onesheet itself. */
export function plainOut(record: CaseRecord): string {
  return plainText(assessments, record);
}
