const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const at = months.findIndex(
    (m) => word.length >= 3 && m.toLowerCase().startsWith(word.toLowerCase()),
  );
  return at + 1;
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  const short = Number(year);
  return short < 50 ? 2000 + short : 1900 + short;
}

/** What was read lately: the days of one assessment are read again and again while it is written. */
const read = new Map<string, string | null>();

/** How many are remembered; well over what two assessments hold. */
const remembered = 500;

/**
 * Reads a calendar day as people write it in Britain: 9/3/2026, 9.3.26, 9 March 2026, 2026-03-09.
 * Two-figure years under 50 are 20xx. Days are plain YYYY-MM-DD strings, so no time zone can move them.
 * @returns the day as YYYY-MM-DD, or null when it is not a real day.
 */
export function readDay(typed: string): string | null {
  const before = read.get(typed);
  if (before !== undefined) return before;
  if (read.size >= remembered) read.clear();
  const day = readAfresh(typed);
  read.set(typed, day);
  return day;
}

function readAfresh(typed: string): string | null {
  const text = typed.trim().replace(/(\d)(st|nd|rd|th)\b/i, '$1');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const british = /^(\d{1,2})[\s/.-]+([A-Za-z]+|\d{1,2})[\s/.,-]+(\d{4}|\d{2})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : british
      ? [fullYear(british[3] ?? ''), monthNumber(british[2] ?? ''), Number(british[1])]
      : [0, 0, 0];
  const at = new Date(Date.UTC(year, month - 1, day));
  const real =
    year > 1800 &&
    at.getUTCFullYear() === year &&
    at.getUTCMonth() === month - 1 &&
    at.getUTCDate() === day;
  return real ? at.toISOString().slice(0, 10) : null;
}

/** True for a day with or without its year: "4 August" is plain enough for something due in weeks. */
export function readsAsDay(typed: string): boolean {
  const leapYear = 2028;
  return readDay(typed) !== null || readDay(`${typed.trim()} ${leapYear}`) !== null;
}

/** The day a number of months later, YYYY-MM-DD both; the last of its month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)));
  return at.toISOString().slice(0, 10);
}

/** Until when to keep what is kept from today on for that many months: a day, YYYY-MM-DD, or empty where they are 0. */
export function keptFor(months: number): string {
  return months > 0 ? monthsLater(today(), months) : '';
}

/** The later of two days, YYYY-MM-DD both. */
export function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}

/** Whole days by the calendar from one day to another, YYYY-MM-DD both; negative where the other comes first. */
export function daysFrom(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** Years to either side in which a day without its year is looked for: 29 February may be eight years away. */
const around = 8;

/**
 * Reads a day that may lack its year: it is then the one nearest to `near`, YYYY-MM-DD, among those that fit.
 * @returns the day as YYYY-MM-DD, or null when it is not a real day.
 */
export function readDayNear(
  typed: string,
  near: string,
  fits: (day: string) => boolean = () => true,
): string | null {
  const whole = readDay(typed);
  if (whole !== null) return whole;
  const first = Number(near.slice(0, 4)) - around;
  const away = (day: string) => Math.abs(daysFrom(near, day));
  const [nearest = null] = Array.from({ length: 2 * around + 1 }, (_, i) => first + i)
    .map((year) => readDay(`${typed.trim()} ${year}`))
    .filter((day) => day !== null)
    .filter(fits)
    .sort((a, b) => away(a) - away(b));
  return nearest;
}

/** Says a day in words ("9 March 2026"); anything that is not a day comes back as it was typed. */
export function sayDay(day: string): string {
  const read = readDay(day);
  if (read === null) return day;
  const [year, month, date] = read.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}

/** As sayDay, without the year where it is the year of `beside`: what a narrow column needs. */
export function sayShortDay(day: string, beside: string): string {
  const said = sayDay(day);
  const year = readDay(beside)?.slice(0, 4);
  return readDay(day) !== null && year && said.endsWith(year) ? said.slice(0, -5) : said;
}

/** Today as YYYY-MM-DD by the machine's own calendar. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
