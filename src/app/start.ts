import { blankAssessment } from '../assessment/assessment.ts';
import { keptFor, today } from '../assessment/day.ts';
import { type CaseRecord, newRecord } from '../assessment/record.ts';
import { newId, type Shelf } from '../storage/cases.ts';
import type { OpenStore } from '../storage/door.ts';
import { readSettings } from '../storage/settings.ts';

/** Starts an assessment: blank but for the writer, the date, the marking and how long to keep it. Gives its id once it is kept. */
export async function startAssessment(store: OpenStore, shelf: Shelf<CaseRecord>): Promise<string> {
  const { writer, role, marking, keepMonths } = await readSettings(store);
  const day = today();
  const blank = { ...blankAssessment(writer, role, day), marking };
  const id = newId();
  await shelf.save(
    id,
    { ...newRecord(blank, new Date().toISOString()), keepUntil: keptFor(keepMonths) },
    0,
  );
  return id;
}
