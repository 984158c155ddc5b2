// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BIN_DAYS, binVerdict, daysLeft } from '../../src/features/caseload/bin-rules.ts';

const binned = '2026-03-10T15:00:00.000Z';

/** The day so many days after it was binned. */
function after(days: number): string {
  return new Date(Date.parse(binned) + days * 86_400_000).toISOString().slice(0, 10);
}

function everyDay(to: number): string[] {
  return Array.from({ length: to }, (_, day) => after(day));
}

it('counts days by the calendar, across summer time too', () => {
  expect(daysLeft(binned, after(0))).toBe(30);
  expect(daysLeft(binned, after(29))).toBe(1);
  expect(daysLeft(binned, after(30))).toBe(0);
  expect(daysLeft(binned, after(300))).toBe(0);
});

it('lets go by itself only when over 30 days in which it was used have gone by', () => {
  expect(binVerdict(binned, after(30), everyDay(30))).toBe('keep');
  expect(binVerdict(binned, after(31), everyDay(31))).toBe('go');
  expect(binVerdict(binned, after(34), [5, 12, 19, 26, 33].map(after))).toBe('go');
});

it('asks when the clock was put forward further than the app was seen to run', () => {
  expect(binVerdict(binned, after(31), [])).toBe('ask');
  expect(binVerdict(binned, after(400), everyDay(25))).toBe('ask');
  // The day after the jump it asks still.
  expect(binVerdict(binned, after(401), [...everyDay(25), after(400)])).toBe('ask');
});

it('asks for what seems to have been put there more than a week ahead', () => {
  expect(binVerdict(binned, after(-7), [])).toBe('keep');
  expect(binVerdict(binned, after(-8), [])).toBe('ask');
  // Once the clock is right again it is as if nothing had been.
  expect(binVerdict(binned, after(20), [after(10)])).toBe('keep');
});

it('never goes early, whatever the clock was before, and a clock put back only keeps', () => {
  const day = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(day, fc.array(day), (today, seen) => {
      const days = seen.sort((a, b) => a - b).map(after);
      if (today < -7) expect(binVerdict(binned, after(today), days)).toBe('ask');
      else if (today <= BIN_DAYS) expect(binVerdict(binned, after(today), days)).toBe('keep');
      else expect(binVerdict(binned, after(today), days)).not.toBe('keep');
      const left = daysLeft(binned, after(today));
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(BIN_DAYS);
    }),
  );
});
