import type { Assessment } from '../../src/assessment/assessment.ts';
import { blankCheck } from '../../src/assessment/checks.ts';
import { blankDecision } from '../../src/assessment/overleaf.ts';
import type { PartId } from '../../src/assessment/parts.ts';
import { beforeAt } from '../../src/assessment/review/before-at.ts';
import { reviewOf } from '../../src/assessment/review/begin.ts';
import { standings, togetherParts } from '../../src/assessment/review/standings.ts';
import { blankStep } from '../../src/assessment/safety.ts';
import { blankHappened } from '../../src/assessment/since.ts';

/** One thing that a reviewer does in a part, in the order in which it is done. */
export type Step =
  | readonly ['happened', kind: string]
  | readonly ['write' | 'choose', at: string, value: string]
  | readonly ['tick', at: string]
  | readonly ['in words' | 'again', at: string]
  | readonly ['add', row: 'check' | 'step']
  | readonly ['decide', happened: number]
  | readonly ['draft'];

/** A review of a worked case: what is done in each part. What is not done is said to be still true. */
export type ReviewSteps = Partial<Record<PartId, readonly Step[]>>;

function set(a: Assessment, at: string, value: unknown): void {
  const path = at.split('.');
  const last = path.pop() ?? '';
  const holder = path.reduce<Record<string, unknown>>(
    (of, key) => of[key] as Record<string, unknown>,
    a as unknown as Record<string, unknown>,
  );
  holder[last] = value;
}

function isPassage(a: Assessment, at: string): boolean {
  const value = beforeAt(a, a, at);
  return typeof value === 'object' && value !== null && 'gap' in value;
}

function take(a: Assessment, before: Assessment, step: Step): void {
  if (step[0] === 'happened')
    a.since.happened.push(blankHappened(`happened-${a.since.happened.length}`, step[1]));
  if (step[0] === 'write') set(a, isPassage(a, step[1]) ? `${step[1]}.text` : step[1], step[2]);
  if (step[0] === 'choose') set(a, step[1], step[2]);
  if (step[0] === 'tick') set(a, step[1], true);
  if (step[0] === 'in words') set(a, `${step[1]}.gap`, '');
  if (step[0] === 'again') set(a, step[1], structuredClone(beforeAt(a, before, step[1])));
  if (step[0] === 'add' && step[1] === 'check') a.safety.checks.push(blankCheck('check', ''));
  if (step[0] === 'add' && step[1] === 'step') a.safety.next.push(blankStep('step'));
  if (step[0] === 'decide') a.overleaf.decisions.push(blankDecision('decision'));
}

/** The review as it stands when all of it is done, on this day, YYYY-MM-DD. */
export function reviewed(
  before: Assessment,
  steps: ReviewSteps,
  finished: string,
  day: string,
): Assessment {
  const a = reviewOf(before, 1, finished, before.person, day);
  for (const step of Object.values(steps).flat()) take(a, before, step);
  const left = standings(a, before).filter((one) => !one.rewritten);
  a.since.still = Object.fromEntries(left.map((one) => [one.key, day]));
  a.sign.signedOn = day;
  return a;
}

/** What is said to be still true in a part: all at once where the form offers it, else one by one. */
export function stillIn(
  part: PartId,
  after: Assessment,
  before: Assessment,
): { together: boolean; called: string[] } {
  const own = standings(after, before).filter((one) => one.part === part);
  const still = own.filter((one) => one.still !== '');
  const together = togetherParts.includes(part) && still.length > 1;
  return { together, called: still.map((one) => one.was?.called ?? one.called) };
}
