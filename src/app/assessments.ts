import { onlyManagerDiffers } from '../assessment/managers-view.ts';
import type { CaseRecord } from '../assessment/record.ts';
import type { Remark } from '../storage/backup-kinds.ts';
import { type Kind, openShelf, type Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';

/** Assessments as they are kept. Reading goes through the format that each was written in. */
export const assessments: Kind<CaseRecord> = {
  kind: 'assessment',
  read: (plain, format) => readRecord(format, plain),
  write: writeRecord,
};

/** What there is to say where two of one assessment differ, beyond that they do. */
export function sayDifference(here: CaseRecord, there: CaseRecord): Remark {
  if (!onlyManagerDiffers(here, there)) return { says: '', adds: false };
  const adds = here.assessment.sign.manager.view.trim() === '';
  return {
    says: adds
      ? 'A manager’s view was added in the file: not a word of yours is different.'
      : 'Only the manager’s view is another: not a word of yours is different.',
    adds,
  };
}

/** The assessments of an open store. */
export function openAssessments(store: OpenStore): Shelf<CaseRecord> {
  return openShelf<CaseRecord>(store, assessments);
}
