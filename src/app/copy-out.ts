import type { CaseRecord } from '../assessment/record.ts';
import { writeCopy } from '../storage/backup-one.ts';
import type { Kept } from '../storage/cases.ts';
import { assessments } from './assessments.ts';

/** An assessment as it stands on the screen, in a file of its own, without touching what is kept. Throws Refusal. */
export function copyOut(onScreen: Kept<CaseRecord>, passphrase: string): Promise<Blob> {
  return writeCopy(assessments, onScreen, passphrase);
}
