import type { Assessment } from './assessment.ts';

type Steps = Record<string, unknown>;

function idOf(row: unknown): string | undefined {
  const id = (row as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

/**
 * The place of a field: its path with each row by its own id, as rows move.
 * @param path the path of a field in the assessment: `plan.goals.0.words`
 */
export function placeOf(a: Assessment, path: string): string {
  let here: unknown = a;
  return path
    .split('.')
    .map((step) => {
      const inList = Array.isArray(here);
      here = (here as Steps | undefined)?.[step];
      return inList ? (idOf(here) ?? step) : step;
    })
    .join('.');
}

/** The path of the field that now stands at a place; null where it is gone, as when its row was taken out. */
export function pathOf(a: Assessment, place: string): string | null {
  let here: unknown = a;
  const path: string[] = [];
  for (const step of place.split('.')) {
    if (typeof here !== 'object' || here === null) return null;
    const key = Array.isArray(here) ? String(here.findIndex((row) => idOf(row) === step)) : step;
    if (!Object.hasOwn(here, key)) return null;
    here = (here as Steps)[key];
    path.push(key);
  }
  return path.join('.');
}
