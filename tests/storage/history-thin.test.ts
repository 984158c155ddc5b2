// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thin } from '../../src/storage/history-thin.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-11-22T12:34:56Z');
const times = fc.array(fc.integer({ min: now - 29 * DAY, max: now + HOUR }), { minLength: 1 });

it('never drops the newest, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 * now }), { minLength: 1 }), (any) => {
      expect(thin(any, now)[0]).toBe(Math.max(...any));
    }),
  );
});

it('keeps a part of what there was, newest first, and drops nothing more the second time', () => {
  fc.assert(
    fc.property(times, (all) => {
      const kept = thin(all, now);
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => b - a));
      expect(kept.every((at) => all.includes(at))).toBe(true);
      expect(thin(kept, now)).toEqual(kept);
    }),
  );
});

it('keeps everything of the last hour', () => {
  fc.assert(
    fc.property(times, (all) => {
      const recent = all.filter((at) => now - at < HOUR);
      expect(thin(all, now)).toEqual(expect.arrayContaining(recent));
    }),
  );
});

it('never drops the only one of its hour in the last day, or of its day in the last 30', () => {
  fc.assert(
    fc.property(times, (all) => {
      const kept = thin(all, now);
      for (const at of all) {
        const span = now - at < DAY ? HOUR : DAY;
        const alone = all.every(
          (other) => other === at || Math.floor(other / span) !== Math.floor(at / span),
        );
        if (alone) expect(kept).toContain(at);
      }
    }),
  );
});

it('keeps the last of each hour and day, and one a day for at most 30 days', () => {
  const late = Date.parse('2026-11-22T09:58:00Z');
  expect(thin([now, late, late - 60_000, late - 50 * 60_000], now)).toEqual([now, late]);
  const daily = Array.from({ length: 60 }, (_, day) => now - day * DAY);
  expect(thin([...daily, ...daily.map((at) => at - HOUR)], now).length).toBeLessThanOrEqual(32);
});

it('empties nothing when the clock jumps a year ahead', () => {
  const daily = Array.from({ length: 20 }, (_, day) => now - day * DAY);
  expect(thin([now + 365 * DAY, ...daily], now + 365 * DAY)).toHaveLength(21);
});
