// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { stillToWrite } from '../../src/assessment/progress.ts';
import { standings } from '../../src/assessment/review/standings.ts';
import { exampleOfLen } from '../../src/example/len.ts';
import { reviewed } from '../cases/review-steps.ts';
import { unchanged } from '../cases/unchanged.ts';

const before = exampleOfLen();
const review = () =>
  reviewed(before, unchanged(before, '20 April 2027'), '2026-03-27', '2027-01-20');
const steps = (a: ReturnType<typeof review>) =>
  standings(a, before).filter(({ key }) => key.startsWith('next/'));

describe('a step whose day is past', () => {
  test('can’t be still true as it stands, and can with another day', () => {
    const a = review();
    expect(stillToWrite(a, before)).toEqual([]);
    a.safety.next = structuredClone(before.safety.next);
    expect(steps(a).map(({ past }) => past)).toEqual([true, true, true]);
    for (const { key } of steps(a)) a.since.still[key] = '2027-01-20';
    expect(stillToWrite(a, before).map(({ what }) => what)).toEqual(
      before.safety.next.map(() => expect.stringContaining('its day is past')),
    );
  });

  test.each([
    ['20 January', false],
    ['19 January 2027', true],
    ['30 March', true],
    ['when he is back', false],
  ])('by “%s”: %s', (by, past) => {
    const a = review();
    const then = structuredClone(before);
    for (const of of [a, then]) for (const step of of.safety.next) step.by = by;
    const [one] = standings(a, then).filter(({ key }) => key.startsWith('next/'));
    expect(one?.past).toBe(past);
  });
});

test('the next look can’t be on a day before the assessment was written', () => {
  const a = exampleOfLen();
  const lacks = () => stillToWrite(a).map(({ what }) => what);
  expect(lacks()).toEqual([]);
  a.safety.lookOn = '26 March 2026';
  expect(lacks()).toEqual([expect.stringContaining('that day is past')]);
  a.safety.lookOn = '27 March 2026';
  expect(lacks()).toEqual([]);
});
