import type { Event, Version } from '../../storage/log.ts';

/** What the log says of a version that came in under another number: which it is here, which it was, and when finished. */
export interface VersionIn {
  number: number;
  there: number;
  finished: string;
}

/** The note of such an event. Stored for ever: never changed. */
export function noteVersionIn({ number, there, finished }: VersionIn): string {
  return `${number} ${there} ${finished}`;
}

/** Reads the note of such an event; null where it is none. */
export function readVersionIn({ what, note }: Pick<Event, 'what' | 'note'>): VersionIn | null {
  const [, number, there, finished = ''] = /^(\d+) (\d+) (.*)$/.exec(note) ?? [];
  if (what !== 'version-in' || number === undefined) return null;
  return { number: Number(number), there: Number(there), finished };
}

/**
 * Which number a version had where it came from, or null. By its time too: what was done on another computer is told
 * by the numbers there.
 */
export function numberThere(
  { number, value }: Version<{ finished: string }>,
  events: readonly Event[],
): number | null {
  const found = events
    .map(readVersionIn)
    .find((each) => each?.number === number && each.finished === value.finished);
  return found?.there ?? null;
}

/** The last finished first: what came in from another computer has a later number than what was finished after it. */
export function lastFinishedFirst<T extends { finished: string }>(
  versions: readonly Version<T>[],
): Version<T>[] {
  return [...versions].sort(
    (a, b) => Date.parse(b.value.finished) - Date.parse(a.value.finished) || b.number - a.number,
  );
}
