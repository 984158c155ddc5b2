import { keptFor } from '../assessment/day.ts';
import type { CaseRecord } from '../assessment/record.ts';
import { newRecord } from '../assessment/record.ts';
import { newId, type Shelf } from '../storage/cases.ts';
import type { History } from '../storage/log.ts';
import { readPlain } from '../storage/plain-file.ts';
import { assessments } from './assessments.ts';

/** What came in: where it is kept now, and whom it is about. */
export interface BroughtIn {
  id: string;
  name: string;
}

/**
 * Brings in one assessment from a file that is not locked. Anybody may have made or changed it, so it is always a new
 * draft and signed by nobody, no manager either; nothing that is here is touched. It is kept
 * `keepMonths` long, as a new one is: 0 is no date. Throws PlainRefused and CannotKeep.
 */
export async function bringIn(
  shelf: Shelf<CaseRecord>,
  history: History<CaseRecord>,
  file: Blob,
  keepMonths: number,
): Promise<BroughtIn> {
  const { assessment } = await readPlain(assessments, file);
  const manager = { ...assessment.sign.manager, name: '', on: '' };
  const sign = { ...assessment.sign, signed: false, signedOn: '', manager };
  const id = newId();
  const record = {
    ...newRecord({ ...assessment, sign }, new Date().toISOString()),
    keepUntil: keptFor(keepMonths),
  };
  await shelf.save(id, record, 0);
  // What can't be noted now goes in with the next event.
  await history.log.append(id, 'brought-in').catch(() => undefined);
  return { id, name: assessment.person.name.trim() };
}
