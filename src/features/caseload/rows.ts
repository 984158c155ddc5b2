import type { CaseHead } from '../../assessment/case-head.ts';
import { readDay } from '../../assessment/day.ts';
import { type Due, dueOf } from '../../assessment/due.ts';

interface Row {
  id: string;
  value: CaseHead;
}

/** What a record is called in the list. */
export function nameOf(record: CaseHead): string {
  return record.assessment.person.name.trim() || 'No name yet';
}

/** A text as it is searched: in lower case, without accents. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

/** The records that hold every word of the search in their name or reference, whatever the case and the accents. */
export function found<T extends Row>(rows: T[], search: string): T[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter(({ value }) => {
    const { name, called, reference } = value.assessment.person;
    const text = plain(`${name} ${called} ${reference}`);
    return words.every((word) => text.includes(word));
  });
}

/** Newest first, by when each was last saved. */
export function newestFirst<T extends Row>(rows: T[]): T[] {
  return [...rows].sort((a, b) => b.value.saved.localeCompare(a.value.saved));
}

/** The rows with what is due of each on a day, YYYY-MM-DD. */
export function withDue<T extends Row>(rows: T[], now: string): (T & { due: Due })[] {
  return rows.map((row) => ({ ...row, due: dueOf(row.value, now) }));
}

/** Whether the day until which a record was to be kept is over. */
export function isPast({ keepUntil }: CaseHead, day: string): boolean {
  return readDay(keepUntil) !== null && keepUntil < day;
}
