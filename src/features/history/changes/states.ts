import { sayMoment } from '../../../assessment/moment.ts';
import type { CaseRecord } from '../../../assessment/record.ts';
import { mayShowLast } from '../../../assessment/review/last-levels.ts';
import type { Version } from '../../../storage/log.ts';

/** One state of an assessment that can be compared: a finished version, or the draft as it stands. */
export interface State {
  /** The version's number, or "now". */
  readonly key: string;
  readonly title: string;
  readonly record: CaseRecord;
}

/** What can be compared, newest first. */
export function statesOf(
  now: CaseRecord | null,
  versions: readonly Version<CaseRecord>[],
): State[] {
  const finished = versions.map(({ number, value }) => ({
    key: String(number),
    title: `Version ${number}, finished ${sayMoment(value.finished)}`,
    record: value,
  }));
  if (now?.state !== 'draft') return finished;
  return [{ key: 'now', title: 'The draft, as it stands now', record: now }, ...finished];
}

/** True when none is the draft of a review in which the level given last time may not be seen yet. */
export function mayShowLevels(states: readonly State[]): boolean {
  return states.every(
    ({ record }) => record.state === 'finished' || mayShowLast(record.assessment),
  );
}

/** What was consulted, for the log; empty where it was no finished version. */
export function saidOf(from: State, to: State): string {
  const numbers = [from, to].filter(({ key }) => key !== 'now').map(({ key }) => Number(key));
  const [first, last] = [...new Set(numbers)].sort((one, other) => one - other);
  if (first === undefined) return '';
  return last === undefined
    ? `Version ${first}, to compare`
    : `Versions ${first} and ${last}, to compare`;
}
