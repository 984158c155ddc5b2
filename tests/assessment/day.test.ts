// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { monthsLater, readDay, sayDay, sayShortDay, today } from '../../src/assessment/day.ts';

const two = (n: number) => String(n).padStart(2, '0');
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number) => [
  31,
  leap(year) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
];

/** A calendar worked out without Date: year, month and a day from 1 to 31, which may not exist. */
const numbers = fc.tuple(
  fc.integer({ min: 1801, max: 2199 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);
const exists = ([year, month, day]: [number, number, number]) =>
  day <= (lengths(year)[month - 1] ?? 0);
const iso = ([year, month, day]: [number, number, number]) => `${year}-${two(month)}-${two(day)}`;

/** Time zones at both ends of the world and between, with their minutes behind UTC in July. */
const zones: [zone: string, behind: number][] = [
  ['UTC', 0],
  ['Europe/London', -60],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['Asia/Kathmandu', -345],
];
const zoneBefore = process.env.TZ;

describe.each(zones)('in the time zone %s', (zone, behind) => {
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  });

  test('the test really runs there', () => {
    expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(behind);
  });

  test('a day is read as itself however it is written, and only if it is real', () => {
    fc.assert(
      fc.property(numbers, (of) => {
        const [year, month, day] = of;
        const due = exists(of) ? iso(of) : null;
        const ways = ['/', '.', '-', ' '].map((by) => [day, month, year].join(by));
        for (const typed of [...ways, iso(of), ` ${two(day)}/${two(month)}/${year} `]) {
          expect(readDay(typed)).toBe(due);
        }
      }),
    );
  });

  test('what is said of a day reads back as that day', () => {
    fc.assert(
      fc.property(numbers.filter(exists), (of) => {
        expect(readDay(sayDay(iso(of)))).toBe(iso(of));
        expect(sayDay(sayDay(iso(of)))).toBe(sayDay(iso(of)));
      }),
    );
  });

  test('today is the machine’s own day at its first and last minute', () => {
    expect(today(new Date(2026, 2, 29, 0, 0))).toBe('2026-03-29');
    expect(today(new Date(2026, 2, 29, 23, 59))).toBe('2026-03-29');
  });
});

test.each([
  ['9/3/26', '2026-03-09'],
  ['9.3.26', '2026-03-09'],
  ['9 March 2026', '2026-03-09'],
  ['9th march 2026', '2026-03-09'],
  ['9 mar 2026', '2026-03-09'],
  ['1 Sept 2026', '2026-09-01'],
  ['29/2/2028', '2028-02-29'],
  ['14/2/79', '1979-02-14'],
])('%s is read', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

test.each([
  '',
  'soon',
  '29/2/2026',
  '31/4/2026',
  '0/3/2026',
  '9/0/2026',
  '9/13/2026',
  '9 ma 2026',
  '9 Marzo 2026',
  '9/3',
  '2026-3-9',
  '2026-02-30',
  '9/3/202',
  '9/3/1726',
  'before 9 March 2026',
])('“%s” is no day, and is said as it was typed', (typed) => {
  expect(readDay(typed)).toBeNull();
  expect(sayDay(typed)).toBe(typed);
});

test('anything at all can be typed and is never lost', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const said = sayDay(typed);
      expect(readDay(typed) === null ? said === typed : readDay(said) === readDay(typed)).toBe(
        true,
      );
    }),
  );
});

test('a short day drops the year only where it is the year of the day beside it', () => {
  expect(sayShortDay('30/3/2026', '27 March 2026')).toBe('30 March');
  expect(sayShortDay('30/3/2027', '27 March 2026')).toBe('30 March 2027');
  expect(sayShortDay('30/3/2026', 'no day')).toBe('30 March 2026');
  expect(sayShortDay('in 2026', '27 March 2026')).toBe('in 2026');
});

test('months later is the same day of a later month, or its last where it has no such day', () => {
  expect(monthsLater('2026-11-27', 12)).toBe('2027-11-27');
  expect(monthsLater('2026-11-30', 3)).toBe('2027-02-28');
  expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29');
  expect(monthsLater('2026-12-31', 1)).toBe('2027-01-31');
  fc.assert(
    fc.property(numbers.filter(exists), fc.integer({ min: 0, max: 600 }), (from, months) => {
      const [year, month, day] = from;
      const count = year * 12 + month - 1 + months;
      const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
      const last = lengths(toYear)[toMonth - 1] ?? 0;
      expect(monthsLater(iso(from), months)).toBe(iso([toYear, toMonth, Math.min(day, last)]));
    }),
  );
});
