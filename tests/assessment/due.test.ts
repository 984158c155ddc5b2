// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankAssessment } from '../../src/assessment/assessment.ts';
import { blankCheck, type Check } from '../../src/assessment/checks.ts';
import { daysFrom, readDay, readDayNear, sayDay } from '../../src/assessment/day.ts';
import { byDue, type Due, dueOf } from '../../src/assessment/due.ts';
import { newRecord } from '../../src/assessment/record.ts';
import { blankSign, type Safety } from '../../src/assessment/safety.ts';
import { shortest } from '../cases/shortest.ts';

const now = '2026-03-27';

function record(safety: Partial<Safety>, written = '27 March 2026', saved = now) {
  const a = blankAssessment('A. Practitioner', '', written);
  a.safety = { ...a.safety, checks: [], signs: [], ...safety };
  return { ...newRecord(a, `${saved}T12:00:00.000Z`), state: 'finished' as const };
}

function check(of: Partial<Check>): Check {
  return { ...blankCheck('c', 'Domestic abuse enquiry'), state: 'asked', ...of };
}

function waits(of: Partial<Check>, on = now, written?: string, saved?: string) {
  const [one] = dueOf(record({ checks: [check(of)] }, written, saved), on).waiting;
  return one;
}

/** Days of 1990 to 2089, as numbers of days since one, and a second way of counting through them. */
const number = fc.integer({ min: 0, max: 36_000 });
const at = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10);

describe.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'])(
  'in the time zone %s',
  (zone) => {
    const before = process.env.TZ;
    beforeEach(() => {
      process.env.TZ = zone;
    });
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });

    it('counts whole days by the calendar, over every change of the clocks', () => {
      fc.assert(
        fc.property(number, number, (a, b) => {
          expect(daysFrom(at(a), at(b))).toBe(b - a);
          expect(dueOf(record({ lookOn: sayDay(at(b)) }), at(a)).look).toEqual({
            day: at(b),
            days: b - a,
          });
        }),
      );
    });

    it('finds the year of a day that lacks it: none that fits is nearer', () => {
      fc.assert(
        fc.property(number, number, (a, b) => {
          const typed = sayDay(at(b)).replace(/ \d{4}$/, '');
          const read = readDayNear(typed, at(a)) ?? '';
          expect(sayDay(read)).toMatch(new RegExp(`^${typed} `));
          const leap = typed === '29 February';
          expect(Math.abs(daysFrom(at(a), read))).toBeLessThanOrEqual(leap ? 2923 : 183);
        }),
      );
    });
  },
);

it('has no next look where its day can’t be read, and keeps a day that has its year', () => {
  expect(dueOf(record({ lookOn: 'in the spring' }), now).look).toBeNull();
  expect(dueOf(record({}), now).look).toBeNull();
  expect(readDayNear('13/3/2019', now)).toBe('2019-03-13');
  expect(readDayNear('soon', now)).toBeNull();
});

it('waits for the event and for the signs that say so, in the writer’s words', () => {
  const signs = [
    { ...blankSign('a'), if: 'he loses the car', look: true },
    { ...blankSign('b'), if: 'he drinks' },
    { ...blankSign('c'), if: ' ', look: true },
  ];
  expect(dueOf(record({ lookWhen: ' the police answer ', signs }), now).awaits).toEqual([
    'the police answer',
    'he loses the car',
  ]);
  expect(dueOf({ ...record({}), assessment: shortest() }, now).awaits).toEqual([]);
});

it('says of a check how long ago it was asked, who sees to it, and whether the day to chase it is past', () => {
  expect(waits({ askedOn: '13 March', chase: '25 March', owner: ' A. Practitioner ' })).toEqual({
    id: 'c',
    title: 'Domestic abuse enquiry',
    asked: true,
    days: 14,
    owner: 'A. Practitioner',
    chase: { day: '2026-03-25', days: -2 },
  });
  expect(waits({ state: 'not-asked', chase: '30/3' })).toMatchObject({
    asked: false,
    days: null,
    chase: { day: '2026-03-30', days: 3 },
  });
});

it('takes a day without its year to be the one that was meant', () => {
  // Asked before the new year, to be chased after it.
  expect(waits({ askedOn: '20 December', chase: '9 January' }, '2026-01-12', '5 January 2026'))
    // By way of the days, as the years follow from them.
    .toMatchObject({ days: 23, chase: { day: '2026-01-09', days: -3 } });
  // Asked after the assessment was begun.
  expect(waits({ askedOn: '2 April' }, '2026-04-10', '27 March 2026', '2026-04-03')).toMatchObject({
    days: 8,
  });
  // Still unanswered a year later: it does not become young again.
  expect(waits({ askedOn: '13 March', chase: '30 March' }, '2027-04-02')).toMatchObject({
    days: 385,
    chase: { day: '2026-03-30', days: -368 },
  });
  const long = (on: string) =>
    waits({ askedOn: '20 May' }, on, '27 November 2026', '2026-11-27')?.days;
  expect([long('2027-05-19'), long('2027-05-20')]).toEqual([364, 365]);
  expect(waits({ askedOn: 'last week', chase: 'soon' })).toMatchObject({ days: null, chase: null });
  expect(waits({ askedOn: '1 May 2027' })).toMatchObject({ days: null });
});

it('waits for no check that is answered, decided against or not yet thought about', () => {
  for (const state of ['answered', 'not-made', ''] as const)
    expect(waits({ state })).toBeUndefined();
});

const days = fc.integer({ min: -400, max: 400 });
const anyDue: fc.Arbitrary<Due> = fc.record({
  look: fc.option(days.map((n) => ({ day: at(13_000 + n), days: n }))),
  awaits: fc.constant([]),
  begun: fc.boolean(),
  waiting: fc.array(
    fc.record({
      id: fc.string(),
      title: fc.string(),
      asked: fc.boolean(),
      days: fc.constant(null),
      owner: fc.constant(''),
      chase: fc.option(days.map((n) => ({ day: at(13_000 + n), days: n }))),
    }),
    { maxLength: 3 },
  ),
});

it('puts the longest overdue first, then checks to chase, reviews begun, days to come, and what has no day', () => {
  const overdue = (d: Due) => (d.look?.days ?? 0) < 0;
  const chase = (d: Due) => d.waiting.some((w) => (w.chase?.days ?? 0) < 0);
  const kinds = [overdue, chase, (d: Due) => d.begun, (d: Due) => d.look !== null, () => true];
  const kind = (d: Due) => kinds.findIndex((is) => is(d));
  fc.assert(
    fc.property(fc.array(anyDue, { maxLength: 12 }), (all) => {
      const sorted = [...all].sort(byDue);
      for (const [i, one] of sorted.entries()) {
        const next = sorted[i + 1];
        if (!next) continue;
        expect(kind(one)).toBeLessThanOrEqual(kind(next));
        if (kind(one) !== kind(next) || (kind(one) !== 0 && kind(one) !== 3)) continue;
        expect(one.look?.days).toBeLessThanOrEqual(next.look?.days ?? 0);
      }
      expect([...sorted].reverse().sort(byDue).map(kind)).toEqual(sorted.map(kind));
    }),
  );
});

it('reads what any record holds without trouble', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (lookOn, askedOn, chase) => {
      const due = dueOf(record({ lookOn, checks: [check({ askedOn, chase })] }), now);
      expect(due.look === null).toBe(readDay(lookOn) === null);
      expect(due.waiting[0]?.days ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
