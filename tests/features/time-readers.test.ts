import { expect, it } from 'vitest';
import { timeReaders } from '../../src/app/times.ts';
import { timedAs, timedIn, timingId } from '../../src/features/time/times.ts';
import { blankStudy } from '../../src/timing/study-record.ts';
import { noTiming } from '../../src/timing/timing.ts';
import { uuid } from '../timing/made-up-pairs.ts';

it('lets timings and the study come back from a backup, each under its own ids and whole, or not at all', () => {
  const timing = timeReaders.get('timing');
  const study = timeReaders.get('study');
  expect(timing?.nameOf(noTiming(), 1)).toBe('How long an assessment took');
  expect(study?.nameOf(blankStudy(uuid(1)), 1)).toBe('Your study of time');
  expect(() => timing?.nameOf({ ...noTiming(), sittings: -1 }, 1)).toThrow();
  expect(() => study?.nameOf({ ...blankStudy('me') }, 1)).toThrow();
  for (const reviews of [0, 1, 12]) {
    const id = timingId(timedAs(uuid(3), reviews));
    expect(timing?.ids.test(id)).toBe(true);
    expect(timedIn(id)).toEqual({ assessment: uuid(3), reviews });
  }
  for (const other of [uuid(3), 'timing/', 'timing/a/b', 'study', 'log/timing/a'])
    expect(timing?.ids.test(other), other).toBe(false);
  expect(study?.ids.test('study')).toBe(true);
  expect(study?.ids.test('study2')).toBe(false);
});
