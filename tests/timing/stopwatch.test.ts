import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerStopwatch,
  hearStopwatch,
  pauseStopwatch,
  resumeStopwatch,
  startStopwatch,
  UNHEARD,
} from '../../src/timing/stopwatch.ts';

const began = Date.parse('2026-11-23T09:00:00Z');
const later = (ms: number) => new Date(began + ms);

describe('the stopwatch', () => {
  it('goes on from one note to the next', () => {
    let watch = startStopwatch(later(0));
    for (let at = 30_000; at <= 600_000; at += 30_000) watch = hearStopwatch(watch, later(at));
    expect(watch.ms).toBe(600_000);
    expect(watch.asks).toBeNull();
  });

  it('asks about a stretch that it did not hear, once for all of it', () => {
    const slept = hearStopwatch(startStopwatch(later(0)), later(3_600_000));
    const twice = hearStopwatch(hearStopwatch(slept, later(3_630_000)), later(7_200_000));
    expect(twice.ms).toBe(30_000);
    expect(twice.asks).toEqual({ from: later(0).toISOString(), ms: 3_600_000 + 3_570_000 });
    expect(answerStopwatch(twice, true).ms).toBe(7_200_000);
    expect(answerStopwatch(twice, false).ms).toBe(30_000);
  });

  it('stands while it is paused, and takes nothing away when the clock is put back', () => {
    const paused = pauseStopwatch(startStopwatch(later(0)), later(60_000));
    expect(hearStopwatch(paused, later(120_000)).ms).toBe(60_000);
    const on = resumeStopwatch(paused, later(180_000));
    expect(hearStopwatch(on, later(-3_600_000)).ms).toBe(60_000);
    expect(hearStopwatch(hearStopwatch(on, later(-3_600_000)), later(-3_540_000)).ms).toBe(120_000);
  });

  it('never counts more than passed, whatever is answered', () => {
    const step = fc.tuple(
      fc.integer({ min: 0, max: 3 * UNHEARD }),
      fc.constantFrom('hear', 'pause', 'resume'),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let at = 0;
        let watch = startStopwatch(later(0));
        for (const [passed, what] of steps) {
          at += passed;
          if (what === 'hear') watch = hearStopwatch(watch, later(at));
          if (what === 'pause') watch = pauseStopwatch(watch, later(at));
          if (what === 'resume') watch = resumeStopwatch(watch, later(at));
        }
        expect(watch.ms).toBeGreaterThanOrEqual(0);
        expect(answerStopwatch(watch, true).ms).toBeLessThanOrEqual(at);
      }),
    );
  });
});
