import type { CaseRecord } from '../../assessment/record.ts';

interface Row {
  id: string;
  value: CaseRecord;
}

/** What a record is called in the list. */
export function nameOf(record: CaseRecord): string {
  return record.assessment.person.name.trim() || 'No name yet';
}

/** The records that hold every word of the search in their name or reference, upper and lower case alike. */
export function found<T extends Row>(rows: T[], search: string): T[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ value }) => {
    const { name, called, reference } = value.assessment.person;
    const text = `${name} ${called} ${reference}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Newest first, by when each was last saved. */
export function newestFirst<T extends Row>(rows: T[]): T[] {
  return [...rows].sort((a, b) => b.value.saved.localeCompare(a.value.saved));
}
