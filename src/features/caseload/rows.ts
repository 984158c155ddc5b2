import type { CaseHead } from '../../assessment/case-head.ts';
import { readDay } from '../../assessment/day.ts';
import { type Due, dueOf } from '../../assessment/due.ts';
import { sayMoment } from '../../assessment/moment.ts';

interface Row {
  id: string;
  value: CaseHead;
}

/** What a record is called in the list. */
export function nameOf(record: CaseHead): string {
  return record.assessment.person.name.trim() || 'No name yet';
}

/** What follows a name where another row has the same: the reference, or when it was saved, so that each is heard apart. */
export function toldApart(rows: readonly Row[]): (head: CaseHead) => string {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const { value } of rows) (once.has(nameOf(value)) ? again : once).add(nameOf(value));
  return (head) =>
    again.has(nameOf(head))
      ? `, ${head.assessment.person.reference.trim() || `saved ${sayMoment(head.saved)}`}`
      : '';
}

/** A text as it is searched: in lower case, without accents. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}

/** What each is found by: a thousand of them are made plain once, not with every key. */
const texts = new WeakMap<CaseHead, string>();

function textOf(head: CaseHead): string {
  const { name, called, reference } = head.assessment.person;
  const text = texts.get(head) ?? plain(`${name} ${called} ${reference}`);
  texts.set(head, text);
  return text;
}

/** The records that hold every word of the search in their name or reference, whatever the case and the accents. */
export function found<T extends Row>(rows: T[], search: string): T[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return rows.filter(({ value }) => {
    const text = textOf(value);
    return words.every((word) => text.includes(word));
  });
}

/** Newest first, by when each was last saved. */
export function newestFirst<T extends Row>(rows: T[]): T[] {
  return [...rows].sort(
    (a, b) => Number(b.value.saved > a.value.saved) - Number(b.value.saved < a.value.saved),
  );
}

/** What is due of each, and the day on which that was worked out. */
const dues = new WeakMap<CaseHead, { on: string; due: Due }>();

function dueOn(head: CaseHead, on: string): Due {
  const known = dues.get(head);
  if (known?.on === on) return known.due;
  const due = dueOf(head, on);
  dues.set(head, { on, due });
  return due;
}

/** The rows with what is due of each on a day, YYYY-MM-DD. */
export function withDue<T extends Row>(rows: T[], now: string): (T & { due: Due })[] {
  return rows.map((row) => ({ ...row, due: dueOn(row.value, now) }));
}

/** Whether the day until which a record was to be kept is over. */
export function isPast({ keepUntil }: CaseHead, day: string): boolean {
  return readDay(keepUntil) !== null && keepUntil < day;
}
