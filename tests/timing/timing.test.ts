import { describe, expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { blankGoal } from '../../src/assessment/plan.ts';
import {
  minutesOf,
  sayMinutes,
  sayRange,
  saySpent,
  sayTime,
  wholeMinutes,
} from '../../src/timing/say-time.ts';
import { totalMs } from '../../src/timing/spent.ts';
import { noTiming, timingSchema, withSpent } from '../../src/timing/timing.ts';
import { wordsWritten } from '../../src/timing/words-written.ts';

const minute = { person: { ms: 60_000, keys: 10 } };
const at = (time: string) => new Date(`2026-11-23T${time}Z`);

describe('sittings', () => {
  it('go on within half an hour, and another begins after it', () => {
    const one = withSpent(noTiming(), minute, at('09:00:00'));
    const same = withSpent(one, minute, at('09:30:00'));
    const next = withSpent(same, minute, at('10:00:01'));
    expect([one.sittings, same.sittings, next.sittings]).toEqual([1, 1, 2]);
    expect(totalMs(next.spent)).toBe(180_000);
    expect(timingSchema.parse(next)).toEqual(next);
  });

  it('lose no time when the clock is put back', () => {
    const later = withSpent(withSpent(noTiming(), minute, at('09:00:00')), minute, at('08:00:00'));
    expect(totalMs(later.spent)).toBe(120_000);
    expect(later.sittings).toBe(2);
  });
});

describe('words', () => {
  it('are none in a blank assessment, but the date and who writes it', () => {
    const blank = blankAssessment();
    expect(wordsWritten(blank, 'plan')).toBe(0);
    expect(wordsWritten(blank, 'offence')).toBe(0);
    expect(wordsWritten(blankAssessment('Jo Bell', 'PO', '3 May 2026'), 'person')).toBe(6);
  });

  it('are those that are typed, not what is chosen and not ids', () => {
    const a = blankAssessment();
    a.offence.known.text = 'He took  the\ncar.';
    a.offence.known.from = ['a1', 'b2'];
    a.offence.conviction = 'accepts';
    expect(wordsWritten(a, 'offence')).toBe(4);
    a.plan.goals.push({ ...blankGoal('g1', ['x y']), words: 'I stop', who: 'Jo' });
    expect(wordsWritten(a, 'plan')).toBe(3);
  });
});

describe('times as they are said', () => {
  it('are minutes and hours', () => {
    expect(sayMinutes(38)).toBe('38 minutes');
    expect(sayMinutes(1)).toBe('1 minute');
    expect(sayMinutes(60)).toBe('1 hour');
    expect(sayMinutes(100)).toBe('1 hour 40 minutes');
    expect(saySpent(38 * 60_000, 2)).toBe('38 minutes at the screen over two sittings');
    expect(saySpent(60_000, 1)).toBe('1 minute at the screen in one sitting');
    expect(wholeMinutes(0)).toBe(0);
  });

  it('are under 1 where only seconds were spent', () => {
    expect(saySpent(20_000, 1)).toBe('Under 1 minute at the screen in one sitting');
    const at = [0, 1, 29_999, 30_000, 89_999, 90_000];
    expect(at.map(minutesOf)).toEqual(['0', 'under\u00a01', 'under\u00a01', '1', '1', '2']);
    expect(at.slice(0, 4).map(sayTime)).toEqual([
      '0 minutes',
      'under 1 minute',
      'under 1 minute',
      '1 minute',
    ]);
  });

  it('stay ranges', () => {
    expect(sayRange([420, 480])).toBe('7 to 8 hours');
    expect(sayRange([240, 240])).toBe('4 hours');
    expect(sayRange([30, null])).toBe('30 minutes or more');
    expect(sayRange([45, 90])).toBe('45 minutes to 1 hour 30 minutes');
  });
});
