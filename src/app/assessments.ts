import { amendmentsBetween, correctionsIn } from '../assessment/amended.ts';
import { headOf } from '../assessment/case-head.ts';
import type { CaseRecord } from '../assessment/record.ts';
import { version } from '../sheet/version.ts';
import type { Remark } from '../storage/backup-kinds.ts';
import { type Kind, openShelf, type Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { readRecord, writeRecord } from '../storage/formats/current.ts';
import { openHeads } from '../storage/heads.ts';

/** Assessments as they are kept. Reading goes through the format that each was written in. */
export const assessments: Kind<CaseRecord> = {
  kind: 'assessment',
  read: (plain, format) => readRecord(format, plain),
  write: writeRecord,
};

/** What there is to say where two of one assessment differ, beyond that they do. */
export function sayDifference(here: CaseRecord, there: CaseRecord): Remark {
  const differ = amendmentsBetween(here, there);
  if (differ.length === 0) return { says: '', adds: false };
  const says: string[] = [];
  const managed = here.assessment.sign.manager.view.trim() !== '';
  if (differ.includes('manager'))
    says.push(
      managed ? 'The manager’s view is another.' : 'A manager’s view was added in the file.',
    );
  const onlyHere = correctionsIn(here, there).length > 0;
  if (correctionsIn(there, here).length > 0)
    says.push('A correction, or what came of one, stands only in the file.');
  if (onlyHere)
    says.push(
      'A correction, or what came of one, stands only in what is kept here; with what is in the file it would be left in the history.',
    );
  says.push('Not a word of the writer’s is different.');
  const adds = !onlyHere && !(managed && differ.includes('manager'));
  return { says: says.join(' '), adds };
}

/** The assessments of an open store. */
export function openAssessments(store: OpenStore): Shelf<CaseRecord> {
  return openShelf<CaseRecord>(store, assessments);
}

/** What lists show of them. */
export function openCaseHeads(store: OpenStore) {
  return openHeads(store, assessments, headOf, version);
}
