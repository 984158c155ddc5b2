import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts } from '../../src/assessment/parts.ts';
import { PAUSE, type Sign, spentBy } from '../../src/timing/active-time.ts';
import { totalKeys, totalMs } from '../../src/timing/spent.ts';

const part = fc.constantFrom(...parts.map(({ id }) => id));

/** What a page can see, in any order and at any distance; a sign may even come with an older time than the last. */
const sign = (at: fc.Arbitrary<number>): fc.Arbitrary<Sign> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ at, is: fc.constant('use' as const), part, key: fc.boolean() }),
    },
    fc.record({ at, is: fc.constant('shown' as const), part }),
    fc.record({ at, is: fc.constantFrom('left' as const, 'elsewhere' as const) }),
  );

const gap = fc.oneof(
  fc.integer({ min: 0, max: 5000 }),
  fc.integer({ min: PAUSE - 2, max: PAUSE + 2 }),
  fc.integer({ min: 0, max: 10 * 3_600_000 }),
);

/** Signs whose times go on from one to the next by these gaps. */
const stream: fc.Arbitrary<Sign[]> = fc
  .array(fc.tuple(gap, sign(fc.constant(0))), { maxLength: 60 })
  .map((steps) => {
    let at = 0;
    return steps.map(([passed, each]) => {
      at += passed;
      return { ...each, at };
    });
  });

const anyStream = fc.array(sign(fc.integer({ min: 0, max: 1e9 })), { maxLength: 60 });

function elapsed(signs: readonly Sign[]): number {
  const times = signs.map(({ at }) => at);
  return signs.length === 0 ? 0 : Math.max(...times) - Math.min(...times);
}

describe('active time, whatever comes', () => {
  it('is never negative and never more than what passed', () => {
    fc.assert(
      fc.property(fc.oneof(stream, anyStream), (signs) => {
        const spent = spentBy(signs);
        for (const each of Object.values(spent)) expect(each.ms).toBeGreaterThanOrEqual(0);
        expect(totalMs(spent)).toBeLessThanOrEqual(elapsed(signs));
      }),
    );
  });

  it('is the sum of its parts, and counts every key that came while it was shown', () => {
    fc.assert(
      fc.property(stream, (signs) => {
        const spent = spentBy(signs);
        const sum = Object.values(spent).reduce((n, each) => n + each.ms, 0);
        expect(totalMs(spent)).toBe(sum);
        let shown = false;
        let keys = 0;
        for (const each of signs) {
          if (each.is === 'shown') shown = true;
          if (each.is === 'left') shown = false;
          if (each.is === 'use' && each.key && shown) keys += 1;
        }
        expect(totalKeys(spent)).toBe(keys);
      }),
    );
  });

  it('is the same, to the millisecond, as adding up each gap by hand', () => {
    fc.assert(
      fc.property(stream, (signs) => {
        let expected = 0;
        let shown = false;
        let runs = false;
        for (const [i, each] of signs.entries()) {
          const passed = i === 0 ? 0 : each.at - (signs[i - 1]?.at ?? 0);
          // A use while nothing is shown is no sign at all: what runs goes on to the next.
          if (runs && passed <= PAUSE) expected += passed;
          if (each.is === 'shown') shown = true;
          if (each.is === 'left') shown = false;
          runs = each.is === 'shown' || (each.is === 'use' && shown);
        }
        expect(totalMs(spentBy(signs))).toBe(expected);
      }),
    );
  });

  it('is never counted twice by two tabs that tell each other', () => {
    const turns = fc.array(fc.tuple(gap, fc.boolean(), part), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(turns, (steps) => {
        let at = 0;
        const one: Sign[] = [{ at: 0, is: 'shown', part: 'person' }];
        const other: Sign[] = [
          { at: 0, is: 'elsewhere' },
          { at: 0, is: 'shown', part: 'plan' },
          { at: 0, is: 'elsewhere' },
        ];
        for (const [passed, inOne, where] of steps) {
          at += passed;
          const use: Sign = { at, is: 'use', part: where, key: true };
          (inOne ? one : other).push(use);
          (inOne ? other : one).push({ at, is: 'elsewhere' });
        }
        expect(totalMs(spentBy(one)) + totalMs(spentBy(other))).toBeLessThanOrEqual(at);
      }),
    );
  });
});

describe('active time', () => {
  const use = (seconds: number, where: 'person' | 'plan' = 'person', key = true): Sign => ({
    at: seconds * 1000,
    is: 'use',
    part: where,
    key,
  });
  const shown: Sign = { at: 0, is: 'shown', part: 'person' };

  it('counts from key to key, and not the tail after the last', () => {
    expect(totalMs(spentBy([shown, use(30), use(60)]))).toBe(60_000);
  });

  it('counts a pause of two minutes and no longer one', () => {
    expect(totalMs(spentBy([shown, use(120)]))).toBe(120_000);
    expect(totalMs(spentBy([shown, use(121)]))).toBe(0);
    expect(totalMs(spentBy([shown, use(10), use(200), use(210)]))).toBe(20_000);
  });

  it('counts nothing while hidden, whatever is heard', () => {
    const signs: Sign[] = [shown, use(10), { at: 20_000, is: 'left' }, use(25), use(30)];
    expect(totalMs(spentBy(signs))).toBe(20_000);
  });

  it('gives each part what was spent in it', () => {
    const spent = spentBy([shown, use(10), use(20, 'plan'), use(50, 'plan', false)]);
    expect(spent.person).toEqual({ ms: 20_000, keys: 1 });
    expect(spent.plan).toEqual({ ms: 30_000, keys: 1 });
  });
});
